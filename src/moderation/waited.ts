const day = 86_400_000;

/** Days since a story was sent in; 0 is today. Only the day of it is kept: `since` begins that day. */
export function daysWaited(since: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - since.getTime()) / day));
}
