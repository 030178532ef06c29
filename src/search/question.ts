import { trustIn, type CategoryScore } from './categories.ts';
import { weighTerms } from './emphasis.ts';
import type { Knowledge } from './knowledge.ts';
import { labelsIn } from './marks.ts';
import { termsOf, type Term } from './terms.ts';
import { languageOf, type Language } from './understanding.ts';

/** What a pasted text asks, as the engine reads it. */
export interface Question {
  text: string;
  /** Its terms in order, as written. */
  written: Term[];
  /** The seller's own terms, what they may have meant, and what the thesaurus adds: 0 to 1. */
  terms: Map<string, number>;
  /** The seller's own terms alone. */
  own: Map<string, number>;
  categories: CategoryScore[];
  /** 0 to 1: how surely it is about this trade at all. */
  onTopic: number;
  /** Amazon's error codes: 5665, 8572. */
  errorCodes: string[];
  /** Labels of the redaction marks in the text. */
  labels: string[];
  language: Language;
}

/** A text of 8,000 different characters has 16,000 terms; so many are enough to know it by. */
const mostTerms = 2000;
/** A long text says its matter more than once: typing mistakes are looked for in its beginning. */
const mostGuessed = 600;
/** Terms of the thesaurus against the seller's own. */
const otherWords = 0.2;
/** Up to so many Chinese characters a question is short; twice as many are a long one. */
const shortQuestion = 15;

/** Reads a redacted text of any content; never throws. */
export function readQuestion(text: string, know: Knowledge): Question {
  const all = termsOf(text);
  const written = new Map([...weighTerms(text, all)].slice(0, mostTerms));
  const other = new Map<string, number>();
  for (const [term, weight] of know.thesaurus(text, all)) other.set(term, weight * otherWords);
  for (const [term, weight] of know.misspelt(all.slice(0, mostGuessed), text)) {
    other.set(term, Math.max(weight, other.get(term) ?? 0));
  }
  const categories = know.categoriser(new Map([...other, ...written]));
  const own = withoutCharacters(written, all);
  return {
    text,
    written: all,
    terms: new Map([...other, ...own]),
    own,
    categories,
    onTopic: trustIn(categories, written),
    errorCodes: errorCodesOf(all),
    labels: labelsIn(text),
    language: languageOf(all),
  };
}

/**
 * A short question is known by its single characters too; in a long one they stand in every text.
 * Between the two they fade out.
 */
function withoutCharacters(
  weights: ReadonlyMap<string, number>,
  terms: readonly Term[],
): Map<string, number> {
  const characters = terms.filter(({ kind }) => kind === 'character');
  const share = Math.min(1, Math.max(0, 2 - characters.length / shortQuestion));
  const single = new Set(characters.map(({ term }) => term));
  const faded = [...weights].map(([term, weight]): [string, number] => [
    term,
    single.has(term) ? weight * share : weight,
  ]);
  return new Map(faded.filter(([, weight]) => weight > 0));
}

/** Four or five digits that are no year. */
export function errorCodesOf(terms: readonly Term[]): string[] {
  const codes = terms.filter(
    ({ kind, term }) => kind === 'code' && /^(?!(?:19|20)\d\d$)\d{4,5}$/.test(term),
  );
  return [...new Set(codes.map(({ term }) => term))];
}
