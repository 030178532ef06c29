/** The day it is where the reader is, as `2026-11-02`. */
export function todayHere(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day where it begins first, at UTC+14: for a page that doesn't know where its reader is. */
export const latestToday = (now = Date.now()): string =>
  new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
