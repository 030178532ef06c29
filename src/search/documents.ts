import type { SearchDocument } from '../../db/search.ts';
import type { LibraryContent } from '../library/library.ts';
import type { LibraryDocument, DocumentText } from '../library/documents.ts';
import { plain } from './plain.ts';
import type { Outcome } from './types.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What a document says in one language. */
interface Said {
  title: string | null;
  takeaway: string | null;
  body: string | null;
}

/** One search document for each category page, guide and example, in both languages. */
export function contentDocuments(content: LibraryContent): SearchDocument[] {
  const words = new Map(
    vocabularyOf(content).categories.map((category) => [category.id, category]),
  );
  return [
    ...content.categories.map((category) => {
      const keys = words.get(category.id)?.phrases.map((phrase) => phrase.text) ?? [];
      return categoryDocument(category, keys.join('\n'));
    }),
    ...content.documents.map((document) => pageDocument(document, content)),
  ];
}

function categoryDocument(
  category: LibraryContent['categories'][number],
  keys: string,
): SearchDocument {
  const said = (locale: 'zh' | 'en'): Said => {
    const { sub_issues, before, evidence, note } = category;
    const body = [...sub_issues, ...before, ...evidence, ...(note ? [note] : [])];
    const end = locale === 'zh' ? '。' : '. ';
    return {
      title: category[locale],
      takeaway: null,
      body: body.map((one) => one[locale]).join(end),
    };
  };
  return {
    ...facts('category', category.id, [category.id]),
    ...inBoth(said('zh'), said('en')),
    keys,
  };
}

function pageDocument(document: LibraryDocument, content: LibraryContent): SearchDocument {
  const { kind, slug, zh, en } = document;
  const categories = strings(zh.data['categories']);
  return {
    ...facts(kind, slug, categories),
    marketplace: text(zh.data['marketplace']),
    outcome: text(zh.data['outcome']) as Outcome | null,
    days: number(zh.data['days']),
    rounds: number(zh.data['rounds']),
    ...inBoth(pageSays(zh, 'zh'), en ? pageSays(en, 'en') : nothing),
    keys: categoryNames(categories, content),
  };
}

/** The names of the categories in both languages: a story in one language is found in the other. */
export function categoryNames(
  ids: readonly string[],
  { category }: Pick<LibraryContent, 'category'>,
): string {
  return ids.flatMap((id) => [category(id)?.zh ?? '', category(id)?.en ?? '']).join('\n');
}

const nothing: Said = { title: null, takeaway: null, body: null };

function pageSays({ title, description, data, body }: DocumentText, locale: 'zh' | 'en'): Said {
  const steps = list(data['steps']).flatMap((step) => [text(step['text']), text(step['quote'])]);
  const english = list(data['english']).flatMap((line) => [text(line['en']), text(line[locale])]);
  const parts = [description, plain(body), ...steps, ...english];
  return {
    title,
    takeaway: text(data['takeaway']),
    body: [...new Set(parts)].filter(Boolean).join('\n'),
  };
}

function facts(kind: SearchDocument['kind'], id: string, categories: string[]) {
  const unknown = { marketplace: null, outcome: null, days: null, rounds: null, month: null };
  return { kind, sourceId: id, address: id, version: '', categories, ...unknown };
}

/** The two languages of a document as the columns of its row. */
export function inBoth(zh: Said, en: Said) {
  return {
    titleZh: zh.title,
    titleEn: en.title,
    takeawayZh: zh.takeaway,
    takeawayEn: en.takeaway,
    bodyZh: zh.body,
    bodyEn: en.body,
  };
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: unknown) => (typeof value === 'number' ? value : null);
const strings = (value: unknown) =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
const list = (value: unknown) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : []);
