import type { FoundDate } from './dates.ts';

const dayMs = 86_400_000;
/** Dates farther from the last one are about something else. */
const longest = 400;
/** Where no year is said at all. A leap year, so that 29 February is one of its days. */
const anyYear = 2000;

/**
 * The dates of a story as days since 1970, in the order given; null where none is known. A date without
 * a year is as near as it can be to the one beside it, on the side where a year is known.
 */
export function daysOf(dates: readonly FoundDate[]): (number | null)[] {
  const days: (number | null)[] = dates.map(() => null);
  const anchor = Math.max(
    0,
    dates.findIndex((date) => date.year !== undefined && dayIn(date, anyYear) !== null),
  );
  let near: number | null = null;
  const place = (index: number) => {
    const date = dates[index]!;
    const day = date.year === undefined ? nearest(date, near) : dayIn(date, date.year);
    days[index] = day;
    near = day ?? near;
  };
  for (let index = anchor; index < dates.length; index += 1) place(index);
  near = days[anchor] ?? null;
  for (let index = anchor - 1; index >= 0; index -= 1) place(index);
  return days;
}

/** The day from which the others are counted; null when there is nothing to count. */
export function firstDay(days: readonly (number | null)[], known: number | null): number | null {
  const all = days.filter((day) => day !== null);
  if (known !== null) all.push(known);
  const latest = all.reduce((one, other) => Math.max(one, other), -Infinity);
  const near = new Set(all.filter((day) => latest - day <= longest));
  return near.size < 2 && known === null
    ? null
    : [...near].reduce((one, other) => Math.min(one, other), Infinity);
}

function nearest(date: FoundDate, to: number | null): number | null {
  if (to === null) return dayIn(date, anyYear);
  const year = new Date(to * dayMs).getUTCFullYear();
  const days = [year, year - 1, year + 1].flatMap((one) => dayIn(date, one) ?? []);
  return days.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0] ?? null;
}

function dayIn({ month, day, isSpan }: FoundDate, year: number): number | null {
  return month === undefined || isSpan ? null : Date.UTC(year, month - 1, day) / dayMs;
}
