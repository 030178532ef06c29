import { describe, expect, test } from 'vitest';
import { library } from '../../../src/library/library.ts';
import { daysAfter, daysBetween, isDay } from '../../../src/writing/cases/case.ts';
import {
  byUrgency,
  isDue,
  letterFor,
  nextRung,
  nextStep,
} from '../../../src/writing/cases/next-step.ts';
import { aCase, anEntry } from './support.ts';

const rungs = 6;
const first = anEntry();
const answer = anEntry({ day: '2026-11-04', who: 'agent', what: '模板回复' });
const asked = anEntry({ day: '2026-11-05', rung: 0 });

describe('the next step', () => {
  test.each([
    ['nothing noted yet', aCase({ state: 'open' }), 0, '2026-11-05', '2026-11-07', 'silence'],
    ['silence', aCase({ entries: [first] }), 0, '2026-11-05', '2026-11-07', 'silence'],
    [
      'an answer',
      aCase({ state: 'answered', entries: [first, answer] }),
      0,
      '2026-11-04',
      '2026-11-04',
      'answer',
    ],
    [
      'silence after the first step',
      aCase({ entries: [first, answer, asked] }),
      1,
      '2026-11-08',
      '2026-11-10',
      'silence',
    ],
    [
      'the ladder has no step left',
      aCase({ entries: [anEntry({ rung: 5 })] }),
      null,
      '2026-11-05',
      '2026-11-07',
      'silence',
    ],
  ])('%s', (_what, one, rung, on, until, why) => {
    expect(nextStep(one, rungs)).toEqual({ kind: 'rung', rung, why, on, until });
  });

  test('a closed case is reopened on the day it was closed', () => {
    const closed = aCase({ state: 'closed', entries: [first, answer] });
    const day = '2026-11-04';
    expect(nextStep(closed, rungs)).toEqual({ kind: 'reopen', on: day, until: day });
  });

  test('the seller’s own step goes before, and nothing is left to do when it is solved', () => {
    const next = { step: '打电话', on: '2026-12-01' };
    expect(nextStep(aCase({ next }), rungs)).toMatchObject({ kind: 'own', ...next });
    expect(nextStep(aCase({ next, state: 'solved' }), rungs)).toBeNull();
  });

  test('counts the highest step taken, whatever came after', () => {
    const one = aCase({ entries: [anEntry({ rung: 2 }), asked, anEntry({ rung: null })] });
    expect(nextRung(one, rungs)).toBe(3);
    expect(nextRung(one, 3)).toBeNull();
    expect(nextRung(aCase(), 0)).toBeNull();
  });

  test('is due from its first day on', () => {
    const next = nextStep(aCase({ entries: [first] }), rungs);
    expect(isDue(next, '2026-11-04')).toBe(false);
    expect(isDue(next, '2026-11-05')).toBe(true);
    expect(isDue(null, '2026-11-05')).toBe(false);
  });

  test('what is due first stands first, what is solved last', () => {
    const late = aCase({ id: 'late', entries: [asked] });
    const soon = aCase({ id: 'soon' });
    const solved = aCase({ id: 'solved', state: 'solved' });
    const sorted = [solved, late, soon].toSorted(byUrgency(() => rungs));
    expect(sorted.map(({ id }) => id)).toEqual(['soon', 'late', 'solved']);
  });

  test('names a letter only for ladders that the library has, and for steps that they have', () => {
    const { ladders } = library();
    const next = (rung: number) =>
      ({ kind: 'rung', rung, why: 'silence', on: '', until: '' }) as const;
    expect(ladders['L-support']![0]!.en).toContain('not resolved');
    expect(letterFor(next(0), 'L-support')).toBe('not_resolved');
    expect(ladders['L-support']![1]!.en).toContain('transfer');
    expect(letterFor(next(1), 'L-support')).toBe('owner');
    expect(ladders['L-support']![2]!.en).toContain('escalation');
    expect(letterFor(next(2), 'L-support')).toBe('escalate');
    expect(ladders['L-support']![3]!.en).toContain('reopen');
    expect(letterFor(next(4), 'L-support')).toBeUndefined();
    expect(letterFor(next(0), 'L-fba')).toBeUndefined();
  });
});

test('days', () => {
  expect(daysAfter('2026-12-30', 3)).toBe('2027-01-02');
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysBetween('2026-11-02', '2026-11-20')).toBe(18);
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  for (const no of [
    '',
    '2026-02-30',
    '2026-1-2',
    '02/11/2026',
    '2100-01-01',
    '2026-11-02 10:00 UTC',
  ])
    expect(isDay(no), no).toBe(false);
});
