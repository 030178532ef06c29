import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../db/client.ts';
import { outcomes } from '../../db/stories.ts';
import { fewestToSay, outcomeFigures, type Ending } from '../../src/stories/outcome-figures.ts';
import { storiesInCategory } from '../../src/stories/public.ts';
import { aDatabase } from '../support/database.ts';
import { aPublishedStory, aStory, decided } from './support.ts';

/** `s3 s5 p2 u-`: solved after 3 and after 5 days, partly after 2, unsolved without days. */
function endings(written: string): Ending[] {
  return written
    .split(' ')
    .filter(Boolean)
    .map((one) => ({
      outcome: outcomes.find((outcome) => outcome.startsWith(one[0]!))!,
      days: one[1] === '-' ? null : Number(one.slice(1)),
      count: 1,
    }));
}

describe('how stories ended', () => {
  test.each([
    ['', { stories: 0, solved: 0, solvedShare: null, timed: 0, medianDays: null }],
    ['s3', { stories: 1, solvedShare: null, medianDays: null }],
    ['s1 s2 s3 s4', { stories: 4, solved: 4, solvedShare: null, timed: 4, medianDays: null }],
    ['s9 s1 s7 s3 s5', { stories: 5, solvedShare: 100, timed: 5, medianDays: 5 }],
    ['s9 s1 s7 s4 s5 s2', { stories: 6, solvedShare: 100, timed: 6, medianDays: 4.5 }],
    ['s10 s9 s8 s7 s100 s6', { medianDays: 8.5 }],
    ['s0 s0 s0 s0 s1', { medianDays: 0 }],
    ['u1 u2 u3 p4 p5', { stories: 5, solved: 0, solvedShare: 0, timed: 0, medianDays: null }],
    ['s1 s2 s3 s4 u90', { stories: 5, solvedShare: 80, timed: 4, medianDays: null }],
    ['s1 s2 s3 s4 s- s5 u90 p80', { stories: 8, solvedShare: 75, timed: 5, medianDays: 3 }],
    ['s1 u1 u1 u1 u1 u1', { solvedShare: 17 }],
  ])('“%s”', (written, figures) => {
    expect(outcomeFigures(endings(written))).toMatchObject(figures);
  });

  test.each([
    [1, 999, 1],
    [999, 1, 99],
    [1, 1, null],
    [2, 3, 40],
  ])('%i solved beside %i unsolved: %s %', (solved, unsolved, share) => {
    const told: Ending[] = [
      { outcome: 'solved', days: null, count: solved },
      { outcome: 'unsolved', days: 3, count: unsolved },
    ];
    expect(outcomeFigures(told).solvedShare).toBe(share);
  });

  const ending = fc.record({
    outcome: fc.constantFrom(...outcomes),
    days: fc.option(fc.nat(400)),
    count: fc.integer({ min: 1, max: 4 }),
  });

  test('never is a figure of fewer than five, and half of the days lie on each side', () => {
    fc.assert(
      fc.property(fc.array(ending, { maxLength: 12 }), (told) => {
        const figures = outcomeFigures(told);
        const { stories, solved, solvedShare, timed, medianDays } = figures;
        expect(solvedShare === null).toBe(stories < fewestToSay);
        expect(medianDays === null).toBe(timed < fewestToSay);
        expect(timed).toBeLessThanOrEqual(solved);
        expect(solvedShare === 100).toBe(solvedShare !== null && solved === stories);
        expect(solvedShare === 0).toBe(solvedShare !== null && solved === 0);
        if (medianDays === null) return;
        const days = told.flatMap(({ outcome, days: took, count }) =>
          outcome === 'solved' && took !== null ? Array.from({ length: count }, () => took) : [],
        );
        expect(days.filter((one) => one < medianDays).length * 2).toBeLessThanOrEqual(timed);
        expect(days.filter((one) => one > medianDays).length * 2).toBeLessThanOrEqual(timed);
      }),
    );
  });

  test('the order and the grouping of the endings change nothing', () => {
    fc.assert(
      fc.property(fc.array(ending, { maxLength: 12 }), (told) => {
        const apart = told.flatMap((one) =>
          Array.from({ length: one.count }, () => ({ ...one, count: 1 })),
        );
        expect(outcomeFigures(apart.toReversed())).toEqual(outcomeFigures(told));
      }),
    );
  });
});

describe('the stories of a category', () => {
  let db: Db;
  const category = 'inbound-shortage';
  const tell = (outcome: string, days: string) => aPublishedStory(db, { category, outcome, days });
  const figures = async () => (await storiesInCategory(db, category, 5)).figures;
  beforeAll(async () => ({ db } = await aDatabase()));

  test('are counted from the database, with a median between two days', async () => {
    expect(await storiesInCategory(db, category, 5)).toEqual({
      stories: [],
      figures: { stories: 0, solved: 0, solvedShare: null, timed: 0, medianDays: null },
    });
    for (const days of ['100', '9', '20', '1', '7', '10']) await tell('solved', days);
    expect(await figures()).toMatchObject({ stories: 6, solvedShare: 100, medianDays: 9.5 });
    await tell('solved', '');
    await tell('unsolved', '200');
    expect(await figures()).toEqual({
      stories: 8,
      solved: 7,
      solvedShare: 88,
      timed: 6,
      medianDays: 9.5,
    });
  });

  test('are at most so many on the list, and none of another category', async () => {
    const { number } = await aPublishedStory(db, { category: 'variation-split-merge' });
    const { stories } = await storiesInCategory(db, category, 5);
    expect(stories).toHaveLength(5);
    expect(stories.map((story) => story.number)).not.toContain(number);
    expect((await figures()).stories).toBe(8);
  });

  test('are published ones: waiting, returned and removed ones are never counted', async () => {
    const waiting = await aStory(db, { category });
    await decided(db, (await aStory(db, { category })).id, 'return');
    const published = await tell('solved', '3');
    expect((await figures()).stories).toBe(9);
    await decided(db, published.id, 'remove');
    expect((await figures()).stories).toBe(8);
    await decided(db, waiting.id, 'publish');
    expect((await figures()).stories).toBe(9);
  });
});
