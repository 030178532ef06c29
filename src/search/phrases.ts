import { emphasis } from './emphasis.ts';
import { termsOf } from './terms.ts';
import type { CategoryWords, Phrase } from './vocabulary.ts';

/** Adds to each category's score what the question holds of its phrases. */
export type PhraseListener = (scores: Float64Array, question: ReadonlyMap<string, number>) => void;

/** The phrases by their terms, in parallel arrays: there are thousands of them. */
interface ReadPhrases {
  categories: number[];
  weights: number[];
  /** What all terms of a phrase are worth together. */
  totals: number[];
  /** For each term the phrases that hold it, and what it is worth there. */
  holding: Map<string, { phrases: number[]; values: number[] }>;
}

const phraseBonus = 0.5;
const nearlyWhole = 0.6;

/** Learns the categories' phrases; one counts when it stands nearly whole in a question, in any order. */
export function phraseListener(
  categories: readonly CategoryWords[],
  rareness: (term: string) => number,
): PhraseListener {
  const read = readPhrases(categories, rareness);
  const { totals, weights } = read;
  return (scores, question) => {
    const found = hear(read, question);
    for (let phrase = 0; phrase < found.length; phrase++) {
      const share = found[phrase]! / totals[phrase]!;
      if (!(share >= nearlyWhole)) continue;
      const category = read.categories[phrase]!;
      scores[category]! += phraseBonus * weights[phrase]! * found[phrase]! * share;
    }
  };
}

/** What the question holds of each phrase. */
function hear({ totals, holding }: ReadPhrases, question: ReadonlyMap<string, number>) {
  const found = new Float64Array(totals.length);
  for (const [term, weight] of question) {
    const held = holding.get(term);
    if (!held) continue;
    const { phrases, values } = held;
    for (let at = 0; at < phrases.length; at++) {
      found[phrases[at]!]! += values[at]! * Math.min(1, weight);
    }
  }
  return found;
}

function readPhrases(
  categories: readonly CategoryWords[],
  rareness: (term: string) => number,
): ReadPhrases {
  const read: ReadPhrases = { categories: [], weights: [], totals: [], holding: new Map() };
  for (const [category, { phrases }] of categories.entries()) {
    for (const phrase of phrases) {
      const at = read.categories.push(category) - 1;
      read.weights.push(phrase.weight);
      const terms = valuesOf(phrase, rareness);
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

function valuesOf({ text }: Phrase, rareness: (term: string) => number): Map<string, number> {
  const values = new Map<string, number>();
  for (const term of termsOf(text)) {
    if (term.kind === 'character') continue;
    values.set(term.term, emphasis(term, text.slice(term.start, term.end)) * rareness(term.term));
  }
  return values;
}
