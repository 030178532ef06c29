import { fullImpact } from './counted.ts';
import type { AskedTerm } from './postings.ts';
import type { Segment } from './segment.ts';

/** What standing in a document is worth in itself, against how full of the term it is. */
const standing = 0.25;

/** Kept between questions: a million floats need not be made anew for each. */
const sheets = new WeakMap<Segment, Float32Array>();

/**
 * Adds up, for every document of a segment, the share of the question's terms that it holds: 0 to
 * 1.25. The result is overwritten by the next question.
 */
export function weigh(segment: Segment, at: number, terms: readonly AskedTerm[]): Float32Array {
  const sheet = sheets.get(segment) ?? new Float32Array(segment.size);
  sheets.set(segment, sheet.fill(0));
  const whole = terms.reduce((sum, { value }) => sum + value, 0);
  const { places, impacts } = segment;
  for (const { value, ranges } of terms) {
    const [from, to] = ranges[at]!;
    const share = value / whole;
    const flat = share * standing;
    const each = share / fullImpact;
    for (let posting = from; posting < to; posting++) {
      sheet[places[posting]!]! += flat + each * impacts[posting]!;
    }
  }
  return sheet;
}

/** How some documents of a segment fare with all terms of the question. */
export interface Match {
  /** The sum of the terms' values, each times how full of it the document is. */
  words: number;
  /** 0 to 1: how much of what the seller wrote stands in the document. */
  coverage: number;
}

/** Up to so many postings per document it is quicker to read them all than to look each up. */
const lookUp = 16;

/** Which of the compared documents stands at each place of a segment, counted from 1. */
const slots = new WeakMap<Segment, Uint16Array>();

/** Compares documents, by ascending place, with all terms of a question. */
export function compare(
  segment: Segment,
  at: number,
  terms: readonly AskedTerm[],
  documents: readonly number[],
): Match[] {
  const words = new Float64Array(documents.length);
  const coverage = new Float64Array(documents.length);
  const slotOf = slots.get(segment) ?? new Uint16Array(segment.size);
  slots.set(segment, slotOf);
  for (const [slot, place] of documents.entries()) slotOf[place] = slot + 1;
  const { places, impacts } = segment;
  for (const { value, share, ranges } of terms) {
    const [start, end] = ranges[at]!;
    const each = value / fullImpact;
    if (end - start <= documents.length * lookUp) {
      for (let posting = start; posting < end; posting++) {
        const slot = slotOf[places[posting]!]!;
        if (slot === 0) continue;
        words[slot - 1]! += each * impacts[posting]!;
        coverage[slot - 1]! += share;
      }
      continue;
    }
    let posting = start;
    for (let slot = 0; slot < documents.length && posting < end; slot++) {
      posting = reach(places, documents[slot]!, posting, end);
      if (places[posting] !== documents[slot]) continue;
      words[slot]! += each * impacts[posting]!;
      coverage[slot]! += share;
    }
  }
  for (const place of documents) slotOf[place] = 0;
  return documents.map((_, slot) => ({ words: words[slot]!, coverage: coverage[slot]! }));
}

/** The first posting from `from` on whose place is not before `place`. */
function reach(places: Uint32Array, place: number, from: number, end: number): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
