import type { CategoryScore } from './categories.ts';
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
  /** Amazon's error codes: 5665, 8572. */
  errorCodes: string[];
  /** Labels of the redaction marks in the text. */
  labels: string[];
  language: Language;
}

/** A text of 8,000 different characters has 16,000 terms; so many are enough to know it by. */
const mostTerms = 2000;
/** Terms of the thesaurus against the seller's own. */
const otherWords = 0.2;

/** Reads a redacted text of any content; never throws. */
export function readQuestion(text: string, know: Knowledge): Question {
  const all = termsOf(text);
  const own = new Map([...weighTerms(text, all)].slice(0, mostTerms));
  const terms = new Map(own);
  for (const [term, weight] of know.thesaurus(text)) {
    if (!terms.has(term)) terms.set(term, weight * otherWords);
  }
  for (const [term, weight] of know.misspelt(all.slice(0, mostTerms), text)) {
    if (!own.has(term)) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  }
  return {
    text,
    written: all,
    terms,
    own,
    categories: know.categoriser(terms),
    errorCodes: errorCodesOf(all),
    labels: labelsIn(text),
    language: languageOf(all),
  };
}

/** Four or five digits that are no year. */
export function errorCodesOf(terms: readonly Term[]): string[] {
  const codes = terms.filter(
    ({ kind, term }) => kind === 'code' && /^(?!(?:19|20)\d\d$)\d{4,5}$/.test(term),
  );
  return [...new Set(codes.map(({ term }) => term))];
}
