import { termsOf } from './reply/category-terms.ts';

/** The categories' words: `terms[term]` is pairs of a category's place and its weight. */
export interface GuessTable {
  ids: readonly string[];
  terms: Readonly<Record<string, readonly number[]>>;
}

/** Words of one category, each with how much it tells. */
export interface CategoryWording {
  id: string;
  phrases: readonly { text: string; weight: number }[];
}

/** How many terms a category keeps. */
const kept = 160;
/** A term that more than a sixth of the categories have tells nothing. */
const mostHolding = 1 / 6;
/** The best category must reach this, and be this much above the next; or it is a chance. */
const least = 60;
const ahead = 1.08;

/** Makes the table from wording; `generic` are phrases that any notice may have. */
export function guessTable(
  categories: readonly CategoryWording[],
  generic: readonly string[],
): GuessTable {
  const leftOut = new Set(generic.flatMap(termsOf));
  const counts = categories.map(({ phrases }) => countsOf(phrases));
  const holding = new Map<string, number>();
  for (const count of counts)
    for (const term of count.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const terms: Record<string, number[]> = {};
  for (const [at, count] of counts.entries()) {
    const weighed = [...count]
      .filter(([term]) => !leftOut.has(term) && holding.get(term)! <= counts.length * mostHolding)
      .map(([term, times]) => [term, value(times, holding.get(term)!, counts.length)] as const)
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, kept);
    for (const [term, weight] of weighed) (terms[term] ??= []).push(at, Math.round(weight * 10));
  }
  return { ids: categories.map(({ id }) => id), terms };
}

const value = (times: number, holding: number, all: number) =>
  Math.log(1 + (all - holding + 0.5) / (holding + 0.5)) * ((times * 2) / (times + 1));

function countsOf(phrases: CategoryWording['phrases']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, weight } of phrases)
    for (const term of new Set(termsOf(text))) counts.set(term, (counts.get(term) ?? 0) + weight);
  return counts;
}

/** How much a text says of each category, in the order of `ids`. A term counts once. */
export function categoryScores(text: string, { ids, terms }: GuessTable): Float64Array {
  const scores = new Float64Array(ids.length);
  for (const term of new Set(termsOf(text))) {
    const pairs = Object.hasOwn(terms, term) ? terms[term]! : [];
    for (let at = 0; at + 1 < pairs.length; at += 2) scores[pairs[at]!]! += pairs[at + 1]!;
  }
  return scores;
}

/** The category that a pasted text is about, or undefined when its words don't tell. */
export function guessCategory(text: string, table: GuessTable): string | undefined {
  const scores = categoryScores(text, table);
  const best = scores.indexOf(Math.max(...scores));
  const next = Math.max(0, ...scores.filter((_, at) => at !== best));
  const isClear = scores[best]! >= least && scores[best]! >= next * ahead;
  return isClear ? table.ids[best] : undefined;
}
