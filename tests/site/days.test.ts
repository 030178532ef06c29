import { expect, test } from 'vitest';
import { dayOf, endOfDay } from '../../src/site/days.ts';

test.each([
  ['2026-11-20T00:00:00.000Z', '2026-11-20', '2026-11-20'],
  ['2026-11-20T00:00:00.001Z', '2026-11-20', '2026-11-21'],
  ['2026-11-20T23:59:59.999Z', '2026-11-20', '2026-11-21'],
  ['2026-12-31T12:00:00.000Z', '2026-12-31', '2027-01-01'],
  ['1969-12-31T12:00:00.000Z', '1969-12-31', '1970-01-01'],
])('%s lies between the days %s and %s', (at, day, end) => {
  expect(dayOf(new Date(at))).toEqual(new Date(`${day}T00:00:00Z`));
  expect(endOfDay(new Date(at))).toEqual(new Date(`${end}T00:00:00Z`));
});
