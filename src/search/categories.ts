import { phraseListener } from './phrases.ts';
import { termsOf } from './terms.ts';
import type { CategoryWords, Phrase } from './vocabulary.ts';

export interface CategoryScore {
  id: string;
  /** Above 0; the best of a question is the one to compare the others with. */
  score: number;
}

/** Says which categories a question is about, best first, from its weighted terms. */
export type Categoriser = (question: ReadonlyMap<string, number>) => CategoryScore[];

/** BM25 over one document a category, plus a bonus for phrases that are heard nearly whole. */
const saturation = 2;
const lengthMatters = 0.5;

/** At this score the best category is half sure: below, it rests on a chance word. */
const halfSure = 3;

/** How surely a question is about any category at all, 0 to 1. */
export function sureness(categories: readonly CategoryScore[]): number {
  const top = categories[0]?.score ?? 0;
  return top / (top + halfSure);
}

/** Evidence at which a text is as likely about this trade as not, and how sharply that turns. */
const evenEvidence = 4.3;
const sharpness = 4;

/**
 * How surely a text is about this trade at all, 0 to 1: the best category's score against how much
 * the text says. Long texts about anything else collect chance words too, so length counts; the
 * exponent and the middle come from a logistic regression of our own questions (search-own.jsonl)
 * against descriptions of Linux commands.
 */
export function trustIn(
  categories: readonly CategoryScore[],
  written: ReadonlyMap<string, number>,
): number {
  const said = written.values().reduce((sum, weight) => sum + weight, 0);
  const evidence = ((categories[0]?.score ?? 0) / Math.max(1, said) ** 0.6) ** sharpness;
  return evidence / (evidence + evenEvidence ** sharpness);
}

const worthNaming = 0.5;
const leastSure = 0.3;
const mostNamed = 5;

/** The categories that a question may well be about: the best one and those near it, or none. */
export function likely(categories: readonly CategoryScore[]): CategoryScore[] {
  const best = categories[0]?.score ?? 0;
  if (sureness(categories) < leastSure) return [];
  return categories.filter(({ score }) => score >= best * worthNaming).slice(0, mostNamed);
}

/** The categories that hold a term, and what it is worth to each. */
interface Holding {
  categories: number[];
  values: number[];
}

/** Learns the categories' wording once; the returned function then scores question after question. */
export function categoriser(categories: readonly CategoryWords[]): Categoriser {
  const postings = gatherPostings(categories);
  const rareness = (term: string) =>
    idf(postings.get(term)?.categories.length ?? 0, categories.length);
  for (const [term, { values }] of postings) {
    for (const [at, frequency] of values.entries()) {
      values[at] = (rareness(term) * frequency * (saturation + 1)) / (frequency + saturation);
    }
  }
  const addHeard = phraseListener(categories, rareness);
  return (question) => {
    const scores = new Float64Array(categories.length);
    for (const [term, weight] of question) {
      const held = postings.get(term);
      if (!held) continue;
      for (let at = 0; at < held.categories.length; at++) {
        scores[held.categories[at]!]! += weight * held.values[at]!;
      }
    }
    addHeard(scores, question);
    return categories
      .map(({ id }, category) => ({ id, score: scores[category]! }))
      .filter(({ score }) => score > 0)
      .toSorted((one, other) => other.score - one.score);
  };
}

function idf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** The frequency of each term in each category, normalised by length. */
function gatherPostings(categories: readonly CategoryWords[]): Map<string, Holding> {
  const counts = categories.map(({ phrases }) => countTerms(phrases));
  const lengths = counts.map((count) => count.values().reduce((sum, one) => sum + one, 0));
  const average = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length);
  const postings = new Map<string, Holding>();
  for (const [category, count] of counts.entries()) {
    const length = 1 - lengthMatters + (lengthMatters * (lengths[category] ?? 0)) / average;
    for (const [term, times] of count) {
      const held = postings.get(term) ?? { categories: [], values: [] };
      held.categories.push(category);
      held.values.push(times / length);
      postings.set(term, held);
    }
  }
  return postings;
}

function countTerms(phrases: readonly Phrase[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, weight } of phrases) {
    for (const { term } of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  return counts;
}
