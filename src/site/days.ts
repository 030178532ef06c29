/** Days in UTC: all that is kept of a time wherever an exact one could join what must stay apart. */

const day = 86_400_000;

/** The beginning of the day of `at`. */
export function dayOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / day) * day);
}

/** The first beginning of a day that isn't before `at`. */
export function endOfDay(at: Date): Date {
  return new Date(Math.ceil(at.getTime() / day) * day);
}
