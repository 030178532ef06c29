import type { SearchDocument } from './documents.ts';
import { paths, storyNumber } from '../site/paths.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { readBody, snippet, type ReadBody } from './snippet.ts';
import { termsOf, type Term } from './terms.ts';
import type { Locale, SearchResult } from './types.ts';
import { explainer } from './why.ts';

/**
 * A result is close when it stands near the best one, and either holds nearly all of the question or
 * shares words and category with it. Of a text about something else no category is shared.
 */
const close = { nearness: 0.7, coverage: 0.75, words: 0.25, category: 0.5, onTopic: 0.4 };

/**
 * Turns ranked documents into results as the reader sees them: in their language, else in the one
 * that the document has.
 */
export function presenter(question: Question, reader: Locale) {
  const explain = explainer(question);
  return (ranked: Ranked, document: SearchDocument): SearchResult => {
    const locale = localeOf(document, reader);
    const { title, takeaway, body } = saidIn(document, locale);
    const read = readText(document, locale, title, body);
    const { kind, address, categories, marketplace, outcome, days, rounds } = document;
    return {
      id: kind === 'story' ? storyNumber(Number(address)) : address,
      kind,
      url: urlOf(document, reader),
      title,
      locale,
      category: categories[0] ?? '',
      categories,
      marketplace,
      outcome,
      days,
      rounds,
      takeaway,
      snippet: snippet(read.body, question.terms),
      closeness: isClose(ranked, question.onTopic) ? 'close' : 'related',
      why: explain({ ...read.whole, categories }),
      score: Math.round(ranked.score * 1000) / 1000,
    };
  };
}

function saidIn(document: SearchDocument, locale: Locale) {
  const { titleZh, titleEn, takeawayZh, takeawayEn, bodyZh, bodyEn } = document;
  return locale === 'en'
    ? { title: titleEn ?? '', takeaway: takeawayEn, body: bodyEn ?? '' }
    : { title: titleZh ?? '', takeaway: takeawayZh, body: bodyZh ?? '' };
}

/** A document's text in one language as it is compared, once for all questions that find it. */
interface ReadText {
  whole: { text: string; terms: readonly Term[] };
  body: ReadBody;
}

/** Of a longer text the rest is shown on its own page; reading it here would keep others waiting. */
const longestRead = 6000;

const alreadyRead = new WeakMap<SearchDocument, Map<Locale, ReadText>>();

function readText(document: SearchDocument, locale: Locale, title: string, body: string): ReadText {
  const inLocales = alreadyRead.get(document) ?? new Map<Locale, ReadText>();
  alreadyRead.set(document, inLocales);
  const before = inLocales.get(locale);
  if (before) return before;
  const beginning = upTo(body, longestRead);
  const text = `${title}\n${beginning}`;
  const read = { whole: { text, terms: termsOf(text) }, body: readBody(beginning) };
  inLocales.set(locale, read);
  return read;
}

/** The beginning of a text, not cutting a redaction mark. */
function upTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const open = cut.lastIndexOf('[');
  return cut.includes(']', open) ? cut : cut.slice(0, Math.max(open, most - 40));
}

function isClose({ words, agreement, coverage, nearness }: Ranked, onTopic: number): boolean {
  if (nearness < close.nearness) return false;
  const sameCategory = onTopic >= close.onTopic && agreement >= close.category * onTopic;
  return coverage >= close.coverage || (sameCategory && words >= close.words);
}

function localeOf(document: SearchDocument, reader: Locale): Locale {
  const [own, other] = reader === 'en' ? (['en', 'zh-CN'] as const) : (['zh-CN', 'en'] as const);
  const has = { 'zh-CN': document.titleZh, en: document.titleEn };
  return has[own] === null ? other : own;
}

function urlOf({ kind, address }: SearchDocument, reader: Locale): string {
  const to = paths(reader);
  if (kind === 'guide') return to.guide(address);
  if (kind === 'example') return to.example(address);
  if (kind === 'category') return to.category(address);
  return to.story(Number(address));
}
