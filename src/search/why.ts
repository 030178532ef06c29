import { likely } from './categories.ts';
import { errorCodesOf, type Question } from './question.ts';
import { runFinder } from './shared-run.ts';
import type { Term } from './terms.ts';
import type { Why } from './types.ts';

/** In terms: four characters are three pairs. */
const shortestPhrase = 3;
const shortestSentence = 4;

/** What a reader sees of a document, with its terms. */
export interface Shown {
  text: string;
  terms: readonly Term[];
  categories: readonly string[];
}

/**
 * Says of one document after another why it was found, from what stands in both texts; at most one
 * reason of each kind.
 */
export function explainer(question: Question): (shown: Shown) => Why[] {
  const { text, written, errorCodes, categories } = question;
  const english = runFinder({ text, terms: written.filter(isEnglish) });
  const chinese = runFinder({ text, terms: written.filter(isPair) });
  const likelyOnes = likely(categories).map(({ id }) => id);
  return (shown) => {
    const runOf = (fits: (term: Term) => boolean) => ({
      text: shown.text,
      terms: shown.terms.filter(fits),
    });
    const reasons = {
      same_error_code: errorCodesOf(shown.terms).find((code) => errorCodes.includes(code)),
      same_english: english(runOf(isEnglish), shortestSentence),
      shared_phrase: chinese(runOf(isPair), shortestPhrase),
      same_category: likelyOnes.find((id) => shown.categories.includes(id)),
    };
    return codes.flatMap((code) => {
      const value = reasons[code];
      return value === undefined ? [] : [{ code, value }];
    });
  };
}

/** The strongest reason first. */
const codes = ['same_error_code', 'same_english', 'shared_phrase', 'same_category'] as const;

const isPair = (term: Term) => term.kind === 'pair';
const isEnglish = (term: Term) => term.kind === 'word' && /^[a-z]/.test(term.term);
