import { beforeAll, describe, expect, test, vi } from 'vitest';
import { allPatterns } from './all-patterns.ts';

/**
 * No pattern may take more than linear time. recheck proves most of them safe; where it gives up in
 * its time, the pattern is measured on texts made to keep it searching.
 */
vi.stubEnv('RECHECK_BACKEND', 'pure');
const { checkSync } = await import('recheck');

const patterns = await allPatterns();
const undecided: typeof patterns = [];

beforeAll(() => expect(patterns.length).toBeGreaterThan(150));

describe('recheck finds no dangerous pattern', () => {
  test.each(patterns)('$name', ({ name, pattern }) => {
    const { status } = checkSync(pattern.source, pattern.flags.replace(/[dgy]/g, ''), {
      timeout: 300,
      checker: 'automaton',
    });
    if (status === 'unknown') undecided.push({ name, pattern });
    expect(status).not.toBe('vulnerable');
  });
});

/** Words of the pattern itself, and what its classes take. */
function unitsFor(pattern: RegExp): string[] {
  const words = pattern.source.match(/[A-Za-z]{2,12}|[\u4e00-\u9fff]{1,6}/g) ?? [];
  const own = [...new Set(words)].slice(0, 12);
  const common = [
    '1',
    'a',
    'A',
    'Aa ',
    'a.',
    'a@',
    '1-',
    '1 ',
    '王',
    '-',
    ' ',
    ':',
    '/',
    'A1',
    '=',
    '"',
  ];
  return [
    ...common,
    ...own,
    ...own.map((word) => `${word} 1`),
    ...own.map((word) => `${word}:Aa1_`),
  ];
}

function timeOf(pattern: RegExp, unit: string, length: number): number {
  const text = `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0001`;
  const everywhere = new RegExp(
    pattern.source,
    [...new Set(`${pattern.flags}g`)].join('').replace(/[dy]/g, ''),
  );
  const from = performance.now();
  for (const _ of text.matchAll(everywhere));
  return performance.now() - from;
}

test('what recheck leaves undecided is linear by the clock', { timeout: 120_000 }, () => {
  const slow = undecided.flatMap(({ name, pattern }) =>
    unitsFor(pattern)
      .filter((unit) => isSlow(pattern, unit))
      .map((unit) => `${name}: ${unit}`),
  );
  expect(slow).toEqual([]);
});

/** Ten times as long may not take much more than ten times as long; a shared machine gets three tries. */
function isSlow(pattern: RegExp, unit: string): boolean {
  return Array.from({ length: 3 }).every(() => {
    const short = Math.max(0.2, timeOf(pattern, unit, 2_000));
    return timeOf(pattern, unit, 20_000) > 40 * short;
  });
}
