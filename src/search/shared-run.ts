import { emphasis } from './emphasis.ts';
import type { Term } from './terms.ts';

/** A text with those of its terms that are compared, in order. */
export interface TermRun {
  text: string;
  terms: readonly Term[];
}

/** Finds the longest run of neighbouring terms that a text shares with the one it was made from. */
export type RunFinder = (shown: TermRun, atLeast: number) => string | undefined;

/** A term repeated endlessly is compared at so many places, so that the work stays bounded. */
const mostPlaces = 12;
const saysSomething = 0.7;

/**
 * Prepares a text for comparing. The found run is written as in the other text; a run that is for
 * the greater part words of grammar is none.
 */
export function runFinder(asked: TermRun): RunFinder {
  const places = placesOf(asked.terms);
  const goesOn = asked.terms.map((term, at) => {
    const before = asked.terms[at - 1];
    return before !== undefined && nextTo(asked.text, before, term);
  });
  return (shown, atLeast) => {
    const { from, length } = longest(shown, places, goesOn);
    if (length < atLeast) return undefined;
    const found = shown.terms.slice(from, from + length);
    const telling = found.filter(
      (term) => emphasis(term, shown.text.slice(term.start, term.end)) >= saysSomething,
    );
    if (telling.length * 2 < found.length) return undefined;
    return shown.text.slice(found[0]?.start, found.at(-1)?.end);
  };
}

function placesOf(terms: readonly Term[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { term }] of terms.entries()) {
    const seen = places.get(term);
    if (!seen) places.set(term, [at]);
    else if (seen.length < mostPlaces) seen.push(at);
  }
  return places;
}

/** The longest common run of two sequences of terms, a row of the table at a time. */
function longest(
  { text, terms }: TermRun,
  places: ReadonlyMap<string, number[]>,
  goesOn: readonly boolean[],
): { from: number; length: number } {
  let best = { from: 0, length: 0 };
  let row = new Map<number, number>();
  for (const [at, term] of terms.entries()) {
    const next = new Map<number, number>();
    const before = terms[at - 1];
    const unbroken = before !== undefined && row.size > 0 && nextTo(text, before, term);
    for (const place of places.get(term.term) ?? []) {
      const length = 1 + (unbroken && goesOn[place] ? (row.get(place - 1) ?? 0) : 0);
      next.set(place, length);
      if (length > best.length) best = { from: at - length + 1, length };
    }
    row = next;
  }
  return best;
}

function nextTo(text: string, one: Term, other: Term): boolean {
  return other.start <= one.end || /^[ '’,-]{1,2}$/.test(text.slice(one.end, other.start));
}
