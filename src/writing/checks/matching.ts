import type { Span } from '../span.ts';
import type { Both } from '../types.ts';
import type { Better, Fault } from './rule.ts';
import { groups } from './words/groups.ts';

/** Words to look for, and what to write in their place. */
export interface BetterWords {
  /**
   * Alternatives as regular expressions, in which a space may be a line's end, an apostrophe may be
   * missing, `~` is any ending, `…` up to four words, and `<name>` a group of words (words/groups.ts).
   */
  say: readonly string[];
  instead: Better;
}

/** A row of a table. */
export const better = (zh: string, en: string, ...say: string[]): BetterWords => ({
  say,
  instead: { zh, en },
});

export const leaveOut: Both = { zh: '删去这句', en: 'Leave this out.' };

/** One expression for many phrases: whole words, any case, over a line's end. */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_])(?:${phrases.map(loose).join('|')})(?![A-Za-z0-9])`, 'gi');
}

const signs: Readonly<Record<string, string>> = {
  ' ': '[ \\n]+',
  ' ?': '[ \\n]*',
  "'": "['’]?",
  '~': '[a-z]*',
  '…': "(?:[ \\n]+[a-z'’-]+){0,4}",
};

/** Within `[…]` signs stand for themselves, but for the line's end and the curly apostrophe. */
const loose = (phrase: string): string =>
  expanded(phrase).replace(
    /\[[^\]]*\]| \??|['~…]/g,
    (part) => signs[part] ?? part.replace("'", "'’").replace(' ', ' \\n'),
  );

function expanded(phrase: string): string {
  return phrase.replace(/<([a-z]+)>/g, (whole, name: string) =>
    Object.hasOwn(groups, name) ? `(?:${expanded(groups[name]!)})` : whole,
  );
}

/** Where an expression (with the flag g) matches. */
export function placesOf(pattern: RegExp, text: string, from = 0): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: from + index,
    end: from + index + match.length,
  }));
}

/** Whether an expression (with the flag g) matches anywhere. */
export const isIn = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** A fault where there are places. */
export function faultAt(at: readonly Span[], instead?: readonly Better[]): Fault {
  return at.length === 0 ? null : { at, ...(instead ? { instead } : {}) };
}

/**
 * A table's expressions, one a row: all rows in one would be too big for the engine to compile, and
 * five times as slow.
 */
export type WordTable = readonly { pattern: RegExp; instead: Better }[];

/** Makes a table's expressions. */
export const wordTable = (words: readonly BetterWords[]): WordTable =>
  words.map(({ say, instead }) => ({ pattern: anyOf(say), instead }));

/** Every word of a table that stands in a text, each with its better words once. */
export function faultFrom(table: WordTable, text: string): Fault {
  const found = table.flatMap(({ pattern, instead }) =>
    placesOf(pattern, text).map((at) => ({ at, instead })),
  );
  if (found.length === 0) return null;
  const at = withoutOverlaps(found.map((one) => one.at));
  const { start, end } = at[0]!;
  return {
    at,
    instead: [...new Set(found.map(({ instead }) => instead))],
    detail: { count: at.length, word: text.slice(start, end).replace(/\s+/g, ' ') },
  };
}

/** In order, without what begins within another. */
function withoutOverlaps(places: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const one of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}
