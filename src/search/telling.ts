import { emphasis } from './emphasis.ts';
import { phraseFinder, type Span } from './known-phrases.ts';
import { withoutMarks } from './marks.ts';
import type { Question } from './question.ts';
import { termsOf, type Term } from './terms.ts';
import type { CategoryWords } from './vocabulary.ts';

/** Finds the words of a question that say most about its problem, as they stand in it. */
export type TellingWords = (
  question: Pick<Question, 'text' | 'written' | 'errorCodes' | 'categories'>,
) => string[];

interface Valued extends Span {
  value: number;
}

/** How much a term tells, 0 and up. */
type Weigh = (term: string) => number;

const mostShown = 4;
const longestShown = 40;
/** Below this a word says next to nothing: it stands in most categories. */
const leastValue = 1.4;
/** A word that none of the question's categories knows may be a product's name, or nothing. */
const unknownWord = 0.25;
/** A whole phrase of the trade says more than its words. */
const wholePhrase = 1.5;
/** Sentences of facts hold everyday words: their category is not known by them. */
const leastWeight = 0.4;
const categoriesRead = 3;
/** Longer texts are known by their beginning. */
const longestRead = 2000;

/**
 * Learns the taxonomy's phrases. The returned function takes from a question the phrases and words
 * that its likely categories know, the rarer among all categories the sooner.
 */
export function tellingWords(categories: readonly CategoryWords[]): TellingWords {
  const phrases = categories.map((one) =>
    one.phrases.map(({ text, weight }) => ({ weight, terms: termsOf(text) })),
  );
  const phrasesIn = phraseFinder(phrases.flat().map(({ terms }) => terms));
  const said = new Map(categories.map(({ id }, at) => [id, termsIn(phrases[at] ?? [])]));
  const rareness = rarenessIn([...said.values()]);
  return (question) => {
    const text = question.text.slice(0, longestRead);
    const terms = question.written.filter(({ end }) => end <= text.length);
    const near = question.categories.slice(0, categoriesRead).map(({ id }) => said.get(id));
    const weigh = (term: string) =>
      rareness(term) * (near.some((one) => one?.has(term)) ? 1 : unknownWord);
    const value = valueIn(terms, text, weigh);
    const tells = (span: Valued) =>
      span.value >= leastValue &&
      span.end - span.start <= longestShown &&
      !question.errorCodes.some((code) => isAbout(code, span, text));
    const words = wordsIn(text).map((span) => ({ ...span, value: value(span) }));
    const whole = phrasesIn(terms).map((span) => ({ ...span, value: wholePhrase * value(span) }));
    const single = words.filter(tells);
    return chosen([...single, ...neighbours(single, text), ...whole].filter(tells), text);
  };
}

/** A code has its own tag: words that hold it, or only announce it (报错 5665), say no more. */
function isAbout(code: string, { start, end }: Span, text: string): boolean {
  const inside = text.slice(start, end).includes(code);
  return inside || text.startsWith(code, end) || text.startsWith(code, end + 1);
}

function termsIn(phrases: readonly { weight: number; terms: Term[] }[]): Set<string> {
  const pointing = phrases.filter(({ weight }) => weight >= leastWeight);
  return new Set(pointing.flatMap(({ terms }) => terms.map(({ term }) => term)));
}

/** How seldom a term is among the categories, as a weight; an unknown one counts as rare. */
function rarenessIn(said: readonly ReadonlySet<string>[]): Weigh {
  const holding = new Map<string, number>();
  for (const terms of said) {
    for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  return (term) => Math.log((said.length + 1) / ((holding.get(term) ?? 0) + 1));
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of two letters or more. Of this trade's own (子体, 父体) ICU knows only the characters. */
function wordsIn(text: string): Span[] {
  const words = [...segmenter.segment(withoutMarks(text))].filter((one) => one.isWordLike);
  return words.flatMap(({ index, segment }, at) => {
    if (/\d/.test(segment)) return [];
    if (segment.length > 1) return [{ start: index, end: index + segment.length }];
    const next = words[at + 1];
    const single = next?.segment.length === 1 && next.index === index + 1;
    return single && !/被/.test(segment + next.segment) ? [{ start: index, end: index + 2 }] : [];
  });
}

/** What the terms inside a span tell together; half a word of grammar tells nothing. */
function valueIn(terms: readonly Term[], text: string, weigh: Weigh): (span: Span) => number {
  const value = new Float64Array(text.length + 1);
  const ends = new Uint32Array(text.length + 1);
  for (const term of terms) {
    if (term.kind === 'character') continue;
    if (emphasis(term, text.slice(term.start, term.end)) < 1) continue;
    value[term.start]! += weigh(term.term);
    ends[term.start] = Math.max(ends[term.start]!, term.end);
  }
  return ({ start, end }) => {
    let sum = 0;
    for (let at = start; at < end; at++) if (ends[at]! <= end) sum += value[at]!;
    return sum;
  };
}

/** Two telling words beside each other are one: `further action`. */
function neighbours(words: readonly Valued[], text: string): Valued[] {
  return words.flatMap(({ start, end, value }, at) => {
    const next = words[at + 1];
    if (!next || next.start < end) return [];
    const between = text.slice(end, next.start);
    const beside = between === '' || (between === ' ' && /[a-z]/i.test(text[next.start]!));
    return beside ? [{ start, end: next.end, value: value + next.value }] : [];
  });
}

/** The best, none over another and none twice, in the order of the text. */
function chosen(spans: readonly Valued[], text: string): string[] {
  const taken: Span[] = [];
  const words = new Set<string>();
  for (const span of spans.toSorted((one, other) => other.value - one.value)) {
    if (taken.length === mostShown) break;
    const said = text.slice(span.start, span.end).toLowerCase();
    if ([...words].some((one) => one.includes(said))) continue;
    if (!taken.every((one) => span.end <= one.start || span.start >= one.end)) continue;
    words.add(said);
    taken.push(span);
  }
  return taken
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => text.slice(start, end));
}
