import { describe, expect, test } from 'vitest';
import {
  momentAfter,
  restoreEntry,
  withEntry,
  withoutEntry,
} from '../../../src/writing/cases/changes.ts';
import { aCase, anEntry } from './support.ts';

const first = anEntry();
const answer = anEntry({ day: '2026-11-04', who: 'agent', what: '模板回复' });
const asked = anEntry({ day: '2026-11-05', rung: 0 });

describe('an entry', () => {
  test.each([
    ['seller', 'open', 'waiting'],
    ['seller', 'closed', 'waiting'],
    ['ai', 'open', 'waiting'],
    ['ai', 'waiting', 'waiting'],
    ['ai', 'closed', 'closed'],
    ['agent', 'waiting', 'answered'],
    ['team', 'closed', 'answered'],
    ['agent', 'solved', 'solved'],
  ] as const)('by %s makes %s %s', (who, before, after) => {
    expect(withEntry(aCase({ state: before }), anEntry({ who })).state).toBe(after);
  });

  test('stands by its day, and one of before changes nothing but the list', () => {
    const one = withEntry(aCase({ entries: [asked] }), answer);
    expect(one.entries).toEqual([answer, asked]);
    expect(one.state).toBe('waiting');
  });

  test('that is edited keeps its place among those of its day, and the state', () => {
    const other = anEntry({ id: 'other' });
    const one = aCase({ entries: [first, other], state: 'answered' });
    const edited = withEntry(one, { ...first, what: '改过' });
    expect(edited.entries.map(({ id }) => id)).toEqual([first.id, 'other']);
    expect(edited.state).toBe('answered');
    expect(withoutEntry(edited, 'other')!.entries).toHaveLength(1);
  });

  test('of the seller ends a step of their own once its day has come', () => {
    const one = aCase({ next: { step: '打电话', on: '2026-11-05' } });
    expect(withEntry(one, first).next).not.toBeNull();
    expect(withEntry(one, asked).next).toBeNull();
    expect(withEntry(one, { ...asked, who: 'agent' }).next).not.toBeNull();
  });
});

describe('a deleted entry', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => anEntry({ id }));
  const former = aCase({ entries: [a!, b!, c!, asked] });
  const left = withoutEntry(former, 'b')!;

  test('comes back in its place, and what was added meanwhile stays', () => {
    const added = anEntry({ id: 'added', what: '撤销以前写的' });
    const meanwhile = { ...withEntry(left, added), name: '改过' };
    const restored = restoreEntry(meanwhile, former, 'b');
    expect(restored.name).toBe('改过');
    expect(restored.entries.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'added', asked.id]);
  });

  test('comes back at the end when what stood behind it is gone', () => {
    const alone = { ...left, entries: [a!] };
    expect(restoreEntry(alone, former, 'b').entries).toEqual([a, b]);
  });

  test('comes back once, and leaves the state as it is', () => {
    const once = restoreEntry({ ...left, state: 'solved' }, former, 'b');
    expect(once.state).toBe('solved');
    expect(restoreEntry(once, former, 'b')).toBe(once);
  });

  test('is deleted once', () => {
    expect(withoutEntry(left, 'b')).toBeNull();
  });
});

test('a change is later than the one before, also when that came from a clock that is ahead', () => {
  const now = '2026-11-20T08:30:00.000Z';
  expect(momentAfter('2026-11-02T08:30:00.000Z', now)).toBe(now);
  expect(momentAfter(now, now)).toBe('2026-11-20T08:30:00.001Z');
  expect(momentAfter('2027-12-31T23:59:59.999Z', now)).toBe('2028-01-01T00:00:00.000Z');
});
