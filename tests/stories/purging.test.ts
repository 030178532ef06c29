import { expect, test } from 'vitest';
import type { Db } from '../../db/client.ts';
import { authorshipSeals, retiredStories, stories, storyDrafts } from '../../db/schema.ts';
import { importStories } from '../../src/stories/importing.ts';
import { withFreshNumber } from '../../src/stories/publication.ts';
import {
  countDue,
  deleteWhatIsDue,
  erasureStands,
  noteErased,
} from '../../src/stories/purging/purging.ts';
import { storyRow } from '../../src/stories/store.ts';
import { withdrawStory } from '../../src/stories/withdrawing.ts';
import { aDatabase } from '../support/database.ts';
import { aPublishedStory, aStory, aSubmission, decided, now, secret } from './support.ts';

const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);

async function purged(db: Db, at: Date) {
  const counted = { stories: 0, drafts: 0, reports: 0 };
  await deleteWhatIsDue(db, at, counted);
  return counted;
}

async function aWithdrawnStory(db: Db) {
  const story = await aPublishedStory(db);
  expect(await withdrawStory(db, story.id, { by: story.by, secret })).toBe(true);
  return story;
}

test('a withdrawn story goes at once; its number stays, and so does an empty seal', async () => {
  const { db } = await aDatabase();
  const { id, number } = await aWithdrawnStory(db);
  const other = await aPublishedStory(db);
  expect(await countDue(db, now)).toBe(1);
  expect(await purged(db, now)).toEqual({ stories: 1, drafts: 0, reports: 0 });
  expect(await db.select({ id: stories.id }).from(stories)).toEqual([{ id: other.id }]);
  expect(await db.select().from(retiredStories)).toEqual([{ id, number, externalId: null }]);
  const seals = await db.select({ storyId: authorshipSeals.storyId }).from(authorshipSeals);
  expect(seals.map(({ storyId }) => storyId).toSorted()).toEqual([other.id, null].toSorted());
  expect(await erasureStands(db)).toEqual({ due: true, lastOn: null });
  await noteErased(db, now);
  expect(await erasureStands(db)).toEqual({ due: false, lastOn: '2026-11-20' });
});

test.each([
  ['decline', 30],
  ['return', 180],
] as const)('the text of a story after “%s” is kept for %i days', async (decision, days) => {
  const { db } = await aDatabase();
  const { id } = await aStory(db);
  await decided(db, id, decision);
  expect(await purged(db, daysLater(days - 1))).toMatchObject({ stories: 0 });
  expect(await purged(db, daysLater(days))).toMatchObject({ stories: 1 });
  expect(await storyRow(db, id)).toBeNull();
  expect(await db.select().from(retiredStories)).toEqual([]);
});

test('the text of a removed story is kept for 30 days after that decision', async () => {
  const { db } = await aDatabase();
  const { id } = await aPublishedStory(db);
  await decided(db, id, 'remove');
  expect(await purged(db, daysLater(29))).toMatchObject({ stories: 0 });
  expect(await purged(db, daysLater(30))).toMatchObject({ stories: 1 });
});

test('what waits or is published stays, however old', async () => {
  const { db } = await aDatabase();
  await aPublishedStory(db);
  await aStory(db);
  expect(await purged(db, daysLater(4000))).toEqual({ stories: 0, drafts: 0, reports: 0 });
  expect(await erasureStands(db)).toEqual({ due: false, lastOn: null });
});

test('a draft is kept for 90 days after its last change', async () => {
  const { db } = await aDatabase();
  const draft = { authorKey: 'key', sealed: 'sealed' };
  await db.insert(storyDrafts).values([
    { ...draft, id: 'old', changedOn: '2026-08-21' },
    { ...draft, id: 'kept', changedOn: '2026-08-22' },
  ]);
  expect(await purged(db, now)).toEqual({ stories: 0, drafts: 1, reports: 0 });
  expect(await db.select({ id: storyDrafts.id }).from(storyDrafts)).toEqual([{ id: 'kept' }]);
  expect(await erasureStands(db)).toMatchObject({ due: true });
});

test('more than one transaction’s worth goes in one purge', async () => {
  const { db } = await aDatabase();
  const many = Array.from({ length: 130 }, (_, at) => ({
    externalId: `e-${at}`,
    submission: aSubmission({ title: `第 ${at} 盏台灯被并成一个变体` }),
  }));
  await importStories(db, many, { publish: true, now });
  await db.update(stories).set({ status: 'withdrawn' });
  expect(await purged(db, now)).toEqual({ stories: 130, drafts: 0, reports: 0 });
  expect(await db.$count(retiredStories)).toBe(130);
});

test('an import brings no purged story back: not by its id, not by its number', async () => {
  const { db } = await aDatabase();
  const { number } = await aWithdrawnStory(db);
  const submission = aSubmission();
  await importStories(db, [{ externalId: 'forum-1', submission }], { publish: true, now });
  await db.update(stories).set({ status: 'withdrawn' });
  const again = [`K-${number}`, 'forum-1'].map((externalId) => ({ externalId, submission }));
  const takenDown = await importStories(db, again, { publish: true, now });
  expect(takenDown).toEqual({ added: 0, known: 2 });
  await purged(db, now);
  expect(await importStories(db, again, { publish: true, now })).toEqual({ added: 0, known: 2 });
  expect(await db.$count(stories)).toBe(0);
  const fresh = [...again, { externalId: 'forum-2', submission }];
  expect(await importStories(db, fresh, { publish: true, now })).toEqual({ added: 1, known: 2 });
});

test('a retired number is never given again', async () => {
  const { db } = await aDatabase();
  // All numbers of four digits but one.
  const values = Array.from({ length: 8999 }, (_, at) => `('r${at}', ${1000 + at})`);
  await db.$client.execute(`INSERT INTO retired_stories (id, number) VALUES ${values.join()}`);
  for (let i = 0; i < 40; i++) {
    expect(await withFreshNumber(db, (number) => Promise.resolve(number))).toBeGreaterThan(9998);
  }
  const many = Array.from({ length: 40 }, (_, at) => ({
    externalId: `e-${at}`,
    submission: aSubmission(),
  }));
  await importStories(db, many, { publish: true, now });
  const rows = await db.select({ number: stories.number }).from(stories);
  expect(Math.min(...rows.map(({ number }) => number!))).toBeGreaterThan(9998);
});
