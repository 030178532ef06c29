const hour = 3_600_000;

/** How long a story has waited: in hours up to two days, then in days. */
export function waitedFor(since: Date, now: Date): { unit: 'hours' | 'days'; count: number } {
  const hours = Math.max(0, Math.floor((now.getTime() - since.getTime()) / hour));
  return hours < 48
    ? { unit: 'hours', count: hours }
    : { unit: 'days', count: Math.floor(hours / 24) };
}
