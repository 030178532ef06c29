import { beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { stories } from '../../db/schema.ts';
import {
  latestStories,
  pageSize,
  publicStory,
  publishedStories,
  storiesAfter,
  storyFigures,
} from '../../src/stories/public.ts';
import { randomNumber, withFreshNumber } from '../../src/stories/publication.ts';
import { storyRow } from '../../src/stories/store.ts';
import { aDatabase } from '../support/database.ts';
import { aPublishedStory, aStory, decided } from './support.ts';

describe('what a reader sees of a story', () => {
  let db: Db;
  beforeAll(async () => ({ db } = await aDatabase()));

  test('is the listed fields and nothing of its author', async () => {
    const { number, by, id } = await aPublishedStory(db);
    const story = (await publicStory(db, number))!;
    expect(Object.keys(story).toSorted()).toEqual(
      'category channel days english locale marketplace number outcome problem publishedMonth replyLanguage rounds steps takeaway title'.split(
        ' ',
      ),
    );
    expect(story.publishedMonth).toBe('2026-11');
    const said = JSON.stringify([
      story,
      await latestStories(db, 5),
      await publishedStories(db, {}),
    ]);
    for (const canary of [by.id, by.name, id, '2026-11-20']) expect(said).not.toContain(canary);
  });

  test('is nothing while it isn’t published, whatever its status', async () => {
    const { id } = await aStory(db);
    await db.update(stories).set({ number: 99_001 }).where(eq(stories.id, id));
    expect(await publicStory(db, 99_001)).toBeNull();
    await decided(db, id, 'publish');
    expect(await publicStory(db, 99_001)).not.toBeNull();
    await decided(db, id, 'remove');
    expect(await publicStory(db, 99_001)).toBeNull();
  });

  test('has a number of four digits or more, kept through a removal', async () => {
    const { id, number } = await aPublishedStory(db);
    expect(number).toBeGreaterThanOrEqual(1000);
    await decided(db, id, 'remove');
    expect((await storyRow(db, id))?.number).toBe(number);
  });

  test('a number that is taken is drawn again', async () => {
    const [{ number: taken }, { id }] = [await aPublishedStory(db), await aStory(db)];
    const draws: number[] = [];
    await withFreshNumber(db, async (number) => {
      draws.push(number);
      await db
        .update(stories)
        .set({ number: draws.length < 3 ? taken : number })
        .where(eq(stories.id, id));
    });
    expect(draws).toHaveLength(3);
    expect((await storyRow(db, id))?.number).toBe(draws[2]);
  });

  test('numbers grow longer as they are used up', () => {
    for (let i = 0; i < 20; i++) expect(randomNumber(0)).toBeLessThan(10_000);
    expect(Array.from({ length: 50 }, () => randomNumber(5000)).some((n) => n > 9999)).toBe(true);
  });
});

describe('the list', () => {
  let db: Db;
  beforeAll(async () => {
    ({ db } = await aDatabase());
    for (let i = 0; i < 23; i++) {
      await aPublishedStory(db, {
        marketplace: i < 3 ? 'JP' : 'US',
        outcome: i % 2 ? 'solved' : 'unsolved',
        category: i < 5 ? 'inbound-shortage' : 'variation-split-merge',
        days: String(i),
      });
    }
    await aStory(db, { marketplace: 'JP' });
  });

  test('counts truly and pages through all of them, each once', async () => {
    const first = await publishedStories(db, {});
    const second = await publishedStories(db, { page: 2 });
    expect(first).toMatchObject({ total: 23, pages: 2, page: 1 });
    expect(first.stories).toHaveLength(pageSize);
    const numbers = [...first.stories, ...second.stories].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(23);
    expect((await publishedStories(db, { page: 99 })).page).toBe(2);
  });

  test('filters by category, marketplace and outcome together', async () => {
    expect((await publishedStories(db, { marketplace: 'JP' })).total).toBe(3);
    const both = await publishedStories(db, { category: 'inbound-shortage', outcome: 'solved' });
    expect(both.total).toBe(2);
    expect(both.stories.every(({ category }) => category === 'inbound-shortage')).toBe(true);
    expect(await publishedStories(db, { marketplace: 'AU' })).toMatchObject({
      total: 0,
      pages: 1,
      stories: [],
    });
  });

  test('a program reaches all of them by cursor, also when one is published meanwhile', async () => {
    const seen: number[] = [];
    let next: readonly [string, number] | null = null;
    do {
      const page = await storiesAfter(
        db,
        { marketplace: 'US' },
        { limit: 7, ...(next ? { after: next } : {}) },
      );
      seen.push(...page.stories.map(({ number }) => number));
      next = page.next;
    } while (next);
    expect(new Set(seen).size).toBe(20);
    expect(seen).toHaveLength(20);
  });

  test('figures are of published stories; medians of the solved ones', async () => {
    expect(await storyFigures(db)).toEqual({
      published: 23,
      solved: 11,
      medianDays: 11,
      medianRounds: 2,
    });
  });

  test('an empty site has figures too', async () => {
    const { db: empty } = await aDatabase();
    expect(await storyFigures(empty)).toEqual({
      published: 0,
      solved: 0,
      medianDays: null,
      medianRounds: null,
    });
  });
});
