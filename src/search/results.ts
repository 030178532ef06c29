import type { SearchDocument } from './documents.ts';
import { paths, storyNumber } from '../site/paths.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { snippet } from './snippet.ts';
import { termsOf, type Term } from './terms.ts';
import type { Locale, SearchResult } from './types.ts';
import { explainer } from './why.ts';

/** A result is close when its words and its category stand near the best, or it holds the question. */
const closeWords = 0.45;
const closeAgreement = 0.5;
const closeCoverage = 0.75;

/**
 * Turns ranked documents into results as the reader sees them: in their language, else in the one
 * that the document has.
 */
export function presenter(question: Question, reader: Locale) {
  const explain = explainer(question);
  return (ranked: Ranked, document: SearchDocument): SearchResult => {
    const locale = localeOf(document, reader);
    const { title, takeaway, body } = saidIn(document, locale);
    const { kind, address, categories, marketplace, outcome, days, rounds } = document;
    const text = `${title}\n${body}`;
    const terms = termsOf(text);
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
      snippet: snippet(body, termsFrom(terms, title.length + 1), question.terms),
      closeness: isClose(ranked) ? 'close' : 'related',
      why: explain({ text, terms, categories }),
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

/** The terms from a place in the text on, counted from there. */
function termsFrom(terms: readonly Term[], from: number): Term[] {
  return terms
    .filter(({ start }) => start >= from)
    .map((term) => ({ ...term, start: term.start - from, end: term.end - from }));
}

const isClose = ({ words, agreement, coverage }: Ranked) =>
  coverage >= closeCoverage || (words >= closeWords && agreement >= closeAgreement);

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
