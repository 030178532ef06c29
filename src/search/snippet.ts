import { mark } from './marks.ts';
import { termsOf, type Term } from './terms.ts';
import type { SnippetPart } from './types.ts';

interface Span {
  start: number;
  end: number;
  weight: number;
}

/** Length of the window in columns: a Chinese character is two, so both languages fill as much. */
const columns = 200;
/** Weights below this are words of grammar: they count for nothing and are never marked. */
const worthMarking = 0.5;

/** A text taken apart for snippets: its terms, and the pieces that may not be cut. */
export interface ReadBody {
  text: string;
  terms: readonly Term[];
  units: readonly Span[];
}

/** Takes a text apart, once for all questions. */
export function readBody(text: string): ReadBody {
  return { text, terms: termsOf(text), units: unitsOf(text) };
}

/**
 * The part of a text that answers the question best, with the words that really matched marked.
 * Never cuts a redaction mark or a Latin word; an ellipsis shows where text was left out.
 */
export function snippet(
  { text, terms, units }: ReadBody,
  weights: ReadonlyMap<string, number>,
): SnippetPart[] {
  const matches = matchesIn(terms, weights);
  const { start, end } = bestWindow(text, units, matches);
  const parts: SnippetPart[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    const piece = text.slice(from, to).replace(/\s+/g, ' ');
    if (piece !== '') parts.push({ text: piece, mark: marked });
  };
  if (start > 0) parts.push({ text: '……', mark: false });
  let at = start;
  for (const match of joined(matches, text)) {
    if (match.end <= at || match.start >= end) continue;
    add(at, match.start, false);
    add(Math.max(at, match.start), Math.min(match.end, end), true);
    at = Math.min(match.end, end);
  }
  add(at, end, false);
  if (end < text.length) parts.push({ text: '……', mark: false });
  return parts;
}

/** Where terms of the question stand in a text, each with the term's weight. */
function matchesIn(
  terms: readonly Term[],
  weights: ReadonlyMap<string, number>,
): (Span & { term: string })[] {
  return terms.flatMap(({ term, kind, start, end }) => {
    const weight = kind === 'character' ? 0 : (weights.get(term) ?? 0);
    return weight >= worthMarking ? [{ term, start, end, weight }] : [];
  });
}

/** Overlapping and neighbouring matches as one, so that a phrase is marked as a phrase. */
function joined(matches: readonly Span[], text: string): Span[] {
  const spans: Span[] = [];
  for (const match of matches.toSorted((one, other) => one.start - other.start)) {
    const last = spans.at(-1);
    if (last && (match.start <= last.end || /^ $/.test(text.slice(last.end, match.start)))) {
      last.end = Math.max(last.end, match.end);
    } else spans.push({ ...match });
  }
  return spans;
}

/** The pieces that may not be cut: redaction marks, Latin words, and single characters. */
function unitsOf(text: string): Span[] {
  const whole = new RegExp(`${mark.source}|[\\p{sc=Latin}\\p{N}'’.-]+|[\\s\\S]`, 'gu');
  return [...text.matchAll(whole)].map(({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
    weight: piece.length > 1 || piece < '\u1100' ? piece.length : 2,
  }));
}

function bestWindow(
  text: string,
  units: readonly Span[],
  matches: readonly (Span & { term: string })[],
): { start: number; end: number } {
  let best = { start: 0, end: windowFrom(units, 0), value: -1 };
  for (const begin of beginnings(text, units, matches)) {
    const start = units[begin]?.start ?? 0;
    const end = windowFrom(units, begin);
    const inside = new Map<string, number>();
    for (const match of matches) {
      if (match.start >= start && match.end <= end) inside.set(match.term, match.weight);
    }
    const value = inside.values().reduce((sum, weight) => sum + weight, 0);
    if (value > best.value) best = { start, end, value };
  }
  return best;
}

/** A window begins at the start of the sentence or clause in which a match stands. */
function beginnings(text: string, units: readonly Span[], matches: readonly Span[]): Set<number> {
  const begins = new Set<number>([0]);
  let unit = 0;
  let clause = 0;
  for (const match of matches) {
    while (unit < units.length && (units[unit]?.end ?? 0) <= match.start) {
      if (/[。！？；，\n.!?;,：:]/u.test(text[units[unit]?.start ?? 0] ?? '')) clause = unit + 1;
      unit++;
    }
    begins.add(clause);
  }
  return begins;
}

function windowFrom(units: readonly Span[], begin: number): number {
  let width = 0;
  let end = units[begin]?.start ?? 0;
  for (let unit = begin; unit < units.length; unit++) {
    width += units[unit]?.weight ?? 0;
    if (width > columns) break;
    end = units[unit]?.end ?? end;
  }
  return end;
}
