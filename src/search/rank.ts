import { agreementWeight } from './agreement.ts';
import type { SearchDocument } from './documents.ts';
import type { Match } from './index/weigh.ts';

/** What ranking, filters and the list of results need of a document. */
export type DocumentFacts = Pick<
  SearchDocument,
  'kind' | 'address' | 'categories' | 'marketplace' | 'outcome'
> & {
  /** Months since the year 0; 0 of a page. */
  month: number;
};

export interface Matched extends Match {
  document: DocumentFacts;
  /** 0 to 1: how well its categories agree with the question's. */
  agreement: number;
}

export interface Ranked extends Matched {
  /** 0 to about 8: the best match's words, the right category and the whole question together. */
  score: number;
  /** 0 to 1: the score against the best one's. */
  nearness: number;
}

/** The words of a document against how much of the question it holds. */
const wordsWeight = 2;
/** A document that holds nearly all that was asked is meant, whatever its category. */
const coverageWeight = 1;
/** Among equals a solved story stands before an unsolved one, and a fresh one before an old one. */
const solvedBonus = 0.01;
const freshBonus = 0.01;
const freshMonths = 24;

/**
 * Orders what was compared with all terms of the question, best first, equal ones in a fixed order.
 * `words` become 0 to 1, against the best of the list.
 */
export function rank(matches: readonly Matched[]): Ranked[] {
  const best = Math.max(...matches.map(({ words }) => words), Number.MIN_VALUE);
  const newest = Math.max(0, ...matches.map(({ document }) => document.month));
  const scored = matches
    .map(({ document, agreement, coverage, ...match }) => {
      const words = match.words / best;
      const score =
        wordsWeight * words +
        agreementWeight * agreement +
        coverageWeight * coverage ** 2 +
        bonus(document, newest);
      return { document, agreement, coverage, words, score };
    })
    .toSorted(
      (one, other) =>
        other.score - one.score || (one.document.address < other.document.address ? -1 : 1),
    );
  const top = scored[0]?.score ?? 1;
  return scored.map((one) => ({ ...one, nearness: one.score / top }));
}

function bonus({ kind, outcome, month }: DocumentFacts, newest: number): number {
  if (kind !== 'story') return outcome === 'solved' ? solvedBonus : 0;
  const fresh = Math.max(0, 1 - (newest - month) / freshMonths);
  return (outcome === 'solved' ? solvedBonus : 0) + freshBonus * fresh;
}
