import { marksIn } from '../marks.ts';
import { findAmounts } from './amounts.ts';
import { findCounts } from './counts.ts';
import { findDates, placeOf, toDay, toMonth, type FoundDate } from './dates.ts';
import { daysOf, firstDay } from './days.ts';
import { quotesIn } from './quotes.ts';
import { findTimes } from './times.ts';
import { narrow, type Trace } from './trace.ts';

/** One text of a story. */
export interface Told {
  text: string;
  /** All of it is somebody else's words. */
  isQuote: boolean;
}

export interface Traces {
  /** By text, in order, without overlaps. */
  traces: Trace[][];
  /** Days since 1970 from which “day n” counts: hand it back once dates of the story were changed. */
  since: number | null;
}

/**
 * What may tell on the author in the texts of one story: exact dates, times, sums and numbers, each with
 * what it may be changed to. Nothing is changed here. Changed texts hold none of it any more. Pure,
 * the same in browser and server; time is linear.
 */
export function findTraces(texts: readonly Told[], since: number | null = null): Traces {
  const narrowed = texts.map(({ text }) => narrow(text));
  const dates = narrowed.map((text) => apart(findDates(text)));
  const days = daysOf(dates.flat());
  const first = firstDay(days, since);
  const byDate = new Map(dates.flat().map((date, index) => [date, days[index] ?? null]));
  const traces = texts.map(({ text, isQuote }, index): Trace[] => {
    const words = narrowed[index]!;
    const dated = (dates[index] ?? []).map((date) => ({
      kind: 'date' as const,
      ...placeOf(date, coarseDate(date, byDate.get(date) ?? null, first)),
    }));
    const timed = findTimes(words).map((one) => ({ kind: 'time' as const, ...one }));
    const found = [
      ...withTimes(words, apart(dated), apart(timed)),
      ...findAmounts(words).map((one) => ({ kind: 'amount' as const, ...one })),
      ...findCounts(words).map((one) => ({ kind: 'count' as const, ...one })),
    ];
    const marked = covering(text, marksIn(text));
    const quoted = covering(text, quotesIn(text));
    return apart(found)
      .filter((one) => !marked(one))
      .map((one) => ({ ...one, quoted: isQuote || quoted(one) }));
  });
  return { traces, since: first };
}

/** A text with some of its traces changed. */
export function coarsened(text: string, traces: readonly Trace[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, becomes } of traces) {
    result += text.slice(at, start) + becomes;
    at = end;
  }
  return result + text.slice(at);
}

function coarseDate(date: FoundDate, day: number | null, first: number | null): string {
  const count = day === null || first === null ? 0 : day - first;
  return count > 0 && count <= 400 ? toDay(date, count) : toMonth(date);
}

type Place = Pick<Trace, 'start' | 'end'>;
type Draft = Omit<Trace, 'quoted'>;

/** A time beside its date goes with it: “11 月 2 日 14:32” becomes “11 月”. */
function withTimes(text: string, dates: readonly Draft[], times: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  let next = 0;
  for (const date of dates) {
    while (next < times.length && times[next]!.start < date.end) merged.push(times[next++]!);
    const time = times[next];
    const gap = time ? text.slice(date.end, Math.min(time.start, date.end + 3)) : '';
    if (time && time.start - date.end <= 2 && /^(?:,? ?|T|，)$/.test(gap)) {
      merged.push({ ...date, end: time.end });
      next += 1;
    } else merged.push(date);
  }
  return [...merged, ...times.slice(next)];
}

/** In order; of two that overlap the first, or the longer, stands. */
function apart<T extends Place>(found: readonly T[]): T[] {
  const standing: T[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (standing.at(-1)?.end ?? 0)) standing.push(one);
  }
  return standing;
}

/** Says whether a stretch touches one of the places. */
function covering(text: string, places: readonly Place[]): (one: Place) => boolean {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of places) covered.fill(1, start, end);
  return ({ start, end }) => covered.subarray(start, end).includes(1);
}
