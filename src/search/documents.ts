import type { LibraryContent } from '../library/library.ts';
import type { LibraryDocument, DocumentText } from '../library/documents.ts';
import { plain } from './plain.ts';
import type { Kind, Outcome } from './types.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What the search engine reads and shows: a page of the library in both languages, or a story. */
export interface SearchDocument {
  kind: Kind;
  /** What its address is made of: a slug, a category's id, a story's public number. */
  address: string;
  categories: string[];
  marketplace: string | null;
  outcome: Outcome | null;
  days: number | null;
  rounds: number | null;
  /** `2026-11`, of a story. */
  month: string | null;
  /** Null where the document isn't written in that language. */
  titleZh: string | null;
  titleEn: string | null;
  takeawayZh: string | null;
  takeawayEn: string | null;
  bodyZh: string | null;
  bodyEn: string | null;
  /** Search words that are never shown. */
  keys: string;
}

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

/** Knows the categories' names in both languages. */
export interface CategoryNames {
  category: (id: string) => { zh: string; en: string } | undefined;
}

/** The names of the categories in both languages: a story in one language is found in the other. */
export function categoryNames(ids: readonly string[], { category }: CategoryNames): string {
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
  return { kind, address: id, categories, ...unknown };
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
