import { emphasis } from './emphasis.ts';
import { termsOf } from './terms.ts';
import type { CategoryWords, Phrase } from './vocabulary.ts';

export interface CategoryScore {
  id: string;
  /** Above 0; the best of a question is the one to compare the others with. */
  score: number;
}

/** Says which categories a question is about, best first, from its weighted terms. */
export type Categoriser = (question: ReadonlyMap<string, number>) => CategoryScore[];

/** BM25 over one document a category, plus a bonus for phrases that stand there nearly whole. */
const saturation = 2;
const lengthMatters = 0.5;
const phraseBonus = 0.5;
const nearlyWhole = 0.6;

/** At this score the best category is half sure: below, it rests on a chance word. */
const halfSure = 3;

/** How surely a question is about any category at all, 0 to 1. */
export function sureness(categories: readonly CategoryScore[]): number {
  const top = categories[0]?.score ?? 0;
  return top / (top + halfSure);
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

interface Posting {
  category: number;
  frequency: number;
}

/** The phrases by their terms, in parallel arrays: there are thousands of them. */
interface ReadPhrases {
  categories: number[];
  weights: number[];
  /** What all terms of a phrase are worth together. */
  totals: number[];
  /** For each term the phrases that hold it, and what it is worth there. */
  holding: Map<string, { phrases: number[]; values: number[] }>;
}

/** Learns the categories' wording once; the returned function then scores question after question. */
export function categoriser(categories: readonly CategoryWords[]): Categoriser {
  const postings = gatherPostings(categories);
  const idf = (term: string) => {
    const holding = postings.get(term)?.length ?? 0;
    return Math.log(1 + (categories.length - holding + 0.5) / (holding + 0.5));
  };
  const phrases = readPhrases(categories, idf);
  return (question) => {
    const scores = new Float64Array(categories.length);
    for (const [term, weight] of question) {
      for (const { category, frequency } of postings.get(term) ?? []) {
        scores[category]! +=
          (weight * idf(term) * frequency * (saturation + 1)) / (frequency + saturation);
      }
    }
    addHeard(scores, phrases, question);
    return categories
      .map(({ id }, category) => ({ id, score: scores[category]! }))
      .filter(({ score }) => score > 0)
      .toSorted((one, other) => other.score - one.score);
  };
}

function gatherPostings(categories: readonly CategoryWords[]): Map<string, Posting[]> {
  const counts = categories.map(({ phrases }) => countTerms(phrases));
  const lengths = counts.map((count) => count.values().reduce((sum, one) => sum + one, 0));
  const average = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length);
  const postings = new Map<string, Posting[]>();
  for (const [category, count] of counts.entries()) {
    const length = 1 - lengthMatters + (lengthMatters * (lengths[category] ?? 0)) / average;
    for (const [term, times] of count) {
      const list = postings.get(term) ?? [];
      list.push({ category, frequency: times / length });
      postings.set(term, list);
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

function readPhrases(
  categories: readonly CategoryWords[],
  idf: (term: string) => number,
): ReadPhrases {
  const read: ReadPhrases = { categories: [], weights: [], totals: [], holding: new Map() };
  for (const [category, { phrases }] of categories.entries()) {
    for (const phrase of phrases) {
      const at = read.categories.push(category) - 1;
      read.weights.push(phrase.weight);
      const terms = valuesOf(phrase, idf);
      read.totals.push(terms.values().reduce((sum, one) => sum + one, 0));
      for (const [term, value] of terms) {
        const holding = read.holding.get(term) ?? { phrases: [], values: [] };
        holding.phrases.push(at);
        holding.values.push(value);
        read.holding.set(term, holding);
      }
    }
  }
  return read;
}

function valuesOf({ text }: Phrase, idf: (term: string) => number): Map<string, number> {
  const values = new Map<string, number>();
  for (const term of termsOf(text)) {
    if (term.kind === 'character') continue;
    values.set(term.term, emphasis(term, text.slice(term.start, term.end)) * idf(term.term));
  }
  return values;
}

/** Adds for each phrase how much of it stands in the question, in whatever order, if nearly whole. */
function addHeard(
  scores: Float64Array,
  { categories, weights, totals, holding }: ReadPhrases,
  question: ReadonlyMap<string, number>,
): void {
  const found = new Float64Array(totals.length);
  for (const [term, weight] of question) {
    const held = holding.get(term);
    if (!held) continue;
    for (const [at, phrase] of held.phrases.entries()) {
      found[phrase]! += held.values[at]! * Math.min(1, weight);
    }
  }
  for (let phrase = 0; phrase < found.length; phrase++) {
    const share = found[phrase]! / totals[phrase]!;
    if (!(share >= nearlyWhole)) continue;
    scores[categories[phrase]!]! += phraseBonus * weights[phrase]! * found[phrase]! * share;
  }
}
