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

/**
 * The case with an entry more, or with another text of an entry that it has. A step of one's own that
 * the seller has now done, on its day or later, makes room for the next suggestion.
 * @param at the instant of the change, as in `changedAt`
 */
export function withEntry(one: Case, entry: Entry, at: string): Case {
  const isNew = one.entries.every(({ id }) => id !== entry.id);
  const all = isNew
    ? [...one.entries, entry]
    : one.entries.map((former) => (former.id === entry.id ? entry : former));
  const entries = all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const isLast = entries.at(-1) === entry;
  const isDone = entry.who === 'seller' && one.next !== null && entry.day >= one.next.on;
  return {
    ...one,
    entries,
    state: isNew && isLast && one.state !== 'solved' ? after[entry.who](one.state) : one.state,
    next: isNew && isDone ? null : one.next,
    changedAt: at,
  };
}

export function withoutEntry(one: Case, id: string, at: string): Case {
  return { ...one, entries: one.entries.filter((entry) => entry.id !== id), changedAt: at };
}
