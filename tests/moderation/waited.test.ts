import { expect, test } from 'vitest';
import { daysWaited } from '../../src/moderation/waited.ts';

test.each([
  ['2026-11-20T00:00:00Z', 0],
  ['2026-11-20T23:59:59Z', 0],
  ['2026-11-21T00:00:00Z', 1],
  ['2026-12-20T08:00:00Z', 30],
  ['2026-11-19T08:00:00Z', 0],
])('a story of 20 November has waited at %s for %i days', (now, days) => {
  expect(daysWaited(new Date('2026-11-20T00:00:00Z'), new Date(now))).toBe(days);
});
