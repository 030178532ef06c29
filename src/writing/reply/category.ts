import { spanOf } from './groups.ts';
import type { Sentence } from './sentences.ts';
import { termsOf } from './category-terms.ts';
import type { CategoryTable, ReplyReading } from './types.ts';

/** The best category must reach this score, and be this much above the next, or it's a chance. */
const least = 20;
const ahead = 1.05;
/** A word said often says little more than one said once. */
const mostTimes = 2;
/** What the seller asked for counts less than what the answer is about. */
const ofRequests = 0.7;
/** Below this share of the best score, a category isn't what a text is about. */
const far = 0.35;

/**
 * The category that a reply is about, from the words of notices and of sellers: a best guess, or null.
 * `requests` help where the reply itself says little.
 */
export function categoryOf(
  sentences: readonly Sentence[],
  requests: readonly string[],
  { ids, terms }: CategoryTable,
): ReplyReading['category'] {
  const scores = new Float64Array(ids.length);
  const bySentence = sentences.map(({ text }) => termsOf(text));
  addAll(scores, bySentence.flat(), terms, 1);
  addAll(scores, requests.flatMap(termsOf), terms, ofRequests);
  const best = bestOf(scores);
  if (best === null) return { id: null, because: [] };
  const because = sentences
    .map((sentence, at) => ({ sentence, value: valueOf(bySentence[at]!, terms, best) }))
    .filter(({ value }) => value > 0)
    .toSorted((one, other) => other.value - one.value)
    .slice(0, 2);
  return { id: ids[best]!, because: because.map(({ sentence }) => spanOf(sentence)) };
}

/** Whether two groups of texts are surely about different categories: each far behind in the other. */
export function apart(
  one: readonly string[],
  other: readonly string[],
  { ids, terms }: CategoryTable,
): boolean {
  const scoresOf = (texts: readonly string[]) => {
    const sums = new Float64Array(ids.length);
    addAll(sums, texts.flatMap(termsOf), terms, 1);
    return sums;
  };
  const [scores, others] = [scoresOf(one), scoresOf(other)];
  const [best, second] = [bestOf(scores), bestOf(others)];
  if (best === null || second === null) return false;
  return scores[second]! < scores[best]! * far && others[best]! < others[second]! * far;
}

function bestOf(scores: Float64Array): number | null {
  const best = scores.indexOf(Math.max(...scores));
  const next = Math.max(0, ...scores.filter((_, at) => at !== best));
  return scores[best]! < least || scores[best]! < next * ahead ? null : best;
}

function addAll(
  scores: Float64Array,
  said: readonly string[],
  terms: CategoryTable['terms'],
  part: number,
) {
  const times = new Map<string, number>();
  for (const term of said) {
    const time = (times.get(term) ?? 0) + 1;
    times.set(term, time);
    if (time <= mostTimes && Object.hasOwn(terms, term)) {
      addTo(scores, terms[term]!, part / time);
    }
  }
}

function addTo(scores: Float64Array, pairs: readonly number[], part: number) {
  for (let at = 0; at + 1 < pairs.length; at += 2) scores[pairs[at]!]! += pairs[at + 1]! * part;
}

function valueOf(said: readonly string[], terms: CategoryTable['terms'], category: number): number {
  const one = new Float64Array(category + 1);
  for (const term of new Set(said)) {
    if (!Object.hasOwn(terms, term)) continue;
    const pairs = terms[term]!;
    const at = pairs.findIndex((value, place) => place % 2 === 0 && value === category);
    if (at >= 0) one[category]! += pairs[at + 1]!;
  }
  return one[category]!;
}
