import type { Case, CaseState, Entry, Writer } from './case.ts';

/**
 * Where a case stands after a new last entry. An automatic reply is no answer: the seller still waits.
 * What is solved stays solved.
 */
const after: Record<Writer, (before: CaseState) => CaseState> = {
  seller: () => 'waiting',
  ai: (before) => (before === 'open' ? 'waiting' : before),
  agent: () => 'answered',
  team: () => 'answered',
};

/** Entries by their day; those of one day stay as they stand. */
export function byDay(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * The case with an entry more, or with another text of an entry that it has. A step of one's own that
 * the seller has now done, on its day or later, makes room for the next suggestion.
 */
export function withEntry(one: Case, entry: Entry): Case {
  const isNew = one.entries.every(({ id }) => id !== entry.id);
  const all = isNew
    ? [...one.entries, entry]
    : one.entries.map((former) => (former.id === entry.id ? entry : former));
  const entries = byDay(all);
  const isLast = entries.at(-1) === entry;
  const isDone = entry.who === 'seller' && one.next !== null && entry.day >= one.next.on;
  return {
    ...one,
    entries,
    state: isNew && isLast && one.state !== 'solved' ? after[entry.who](one.state) : one.state,
    next: isNew && isDone ? null : one.next,
  };
}

/** The case without one of its entries, in the same state; null when it hasn't that entry. */
export function withoutEntry(one: Case, id: string): Case | null {
  const entries = one.entries.filter((entry) => entry.id !== id);
  return entries.length < one.entries.length ? { ...one, entries } : null;
}

/**
 * The case with a deleted entry again, in its place among those of its day.
 * @param former the case as it was before the deletion
 */
export function restoreEntry(one: Case, former: Case, id: string): Case {
  const index = former.entries.findIndex((entry) => entry.id === id);
  const entry = former.entries[index];
  if (!entry || one.entries.some((other) => other.id === id)) return one;
  const behind = new Set(former.entries.slice(index + 1).map((other) => other.id));
  const isBehind = (other: Entry) =>
    other.day > entry.day || (other.day === entry.day && behind.has(other.id));
  const place = one.entries.findIndex(isBehind);
  const entries = one.entries.toSpliced(place < 0 ? one.entries.length : place, 0, entry);
  return { ...one, entries };
}

/**
 * When a change was made, as in `changedAt`: later than the former one even if that came from a device
 * whose clock is ahead, so that an older file never wins over what was changed here.
 */
export function momentAfter(former: string, now: string): string {
  return now > former ? now : new Date(Date.parse(former) + 1).toISOString();
}
