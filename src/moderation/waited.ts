const hour = 3_600_000;

/** How long a story has waited, as a string's name: by the hour up to two days, then by the day. */
export function waitedFor(since: Date, now: Date) {
  const hours = Math.max(0, Math.floor((now.getTime() - since.getTime()) / hour));
  if (hours === 0) return { key: 'queue.underAnHour', count: 1 } as const;
  if (hours < 48) return { key: 'queue.hours', count: hours } as const;
  return { key: 'unit.days', count: Math.floor(hours / 24) } as const;
}
