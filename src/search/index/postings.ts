import { hashOf } from './hash.ts';
import { placeOfTerm, type Segment } from './segment.ts';

/** A term of a question, with what it is worth and where it stands in each segment. */
export interface AskedTerm {
  hash: number;
  /** Weight times rareness. */
  value: number;
  /** Its share of all that the seller wrote, 0 to 1; 0 of a word of the thesaurus. */
  share: number;
  /** In how many documents and in how many titles it stands. */
  documents: number;
  titles: number;
  /** For each segment the first posting and the one behind the last. */
  ranges: readonly (readonly [from: number, to: number])[];
}

/** The question's part of what the engine needs to look terms up. */
export interface Asking {
  terms: ReadonlyMap<string, number>;
  /** Those of them that the seller wrote. */
  own: ReadonlyMap<string, number>;
}

/** Among many stories the very rarest terms are typing mistakes, not the heart of the matter. */
const mostTelling = 5;

/**
 * Looks the terms of a question up in all segments. Rareness is BM25's idf over all `documents`,
 * capped; terms that stand nowhere are worth most to the share, since nothing holds them.
 */
export function askedTerms(
  { terms, own }: Asking,
  segments: readonly Segment[],
  documents: number,
): AskedTerm[] {
  const found = [...terms].map(([term, weight]) => {
    const hash = hashOf(term);
    const places = segments.map((segment) => placeOfTerm(segment, hash));
    const ranges = segments.map(({ starts }, at): readonly [number, number] => {
      const place = places[at]!;
      return place < 0 ? [0, 0] : [starts[place]!, starts[place + 1]!];
    });
    const holding = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
    const titles = segments.reduce(
      (sum, segment, at) => sum + (segment.titles[places[at]!] ?? 0),
      0,
    );
    const value = weight * rareness(holding, documents);
    return { hash, value, own: own.has(term), documents: holding, titles, ranges };
  });
  const written = found.reduce((sum, { value, own: isOwn }) => sum + (isOwn ? value : 0), 0);
  return found.map(({ own: isOwn, ...term }) => ({
    ...term,
    share: isOwn && written > 0 ? term.value / written : 0,
  }));
}

function rareness(holding: number, documents: number): number {
  const some = Math.min(holding, documents);
  return Math.min(mostTelling, Math.log(1 + (documents - some + 0.5) / (some + 0.5)));
}

/**
 * The terms to look for candidates with: those that titles use first, for as long as the postings to
 * be read stay few. Keeping the rarest terms instead would keep the junk of a long paste.
 */
export function underBudget(terms: readonly AskedTerm[], budget: number): AskedTerm[] {
  const worth = ({ value, documents, titles }: AskedTerm) =>
    value * Math.sqrt((titles + 0.1) / documents);
  const order = terms
    .filter(({ value, documents }) => value > 0 && documents > 0)
    .map((term) => ({ term, worth: worth(term) }))
    .toSorted((one, other) => other.worth - one.worth);
  const chosen: AskedTerm[] = [];
  let postings = 0;
  for (const { term } of order) {
    if (chosen.length > 0 && postings + term.documents > budget) continue;
    postings += term.documents;
    chosen.push(term);
  }
  return chosen;
}
