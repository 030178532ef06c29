import { expect, test } from 'vitest';
import { publicStory } from '../../src/stories/public.ts';
import { storyRow } from '../../src/stories/store.ts';
import { withdrawStory } from '../../src/stories/withdrawing.ts';
import { aDatabase } from '../support/database.ts';
import { aPublishedStory, aStory, aUser, secret } from './support.ts';

test('an author takes a story back once, and nobody else can', async () => {
  const { db } = await aDatabase();
  const { id, by } = await aStory(db);
  expect(await withdrawStory(db, id, { by: aUser(), secret })).toBe(false);
  expect(await withdrawStory(db, id, { by, secret })).toBe(true);
  expect(await withdrawStory(db, id, { by, secret })).toBe(false);
  expect((await storyRow(db, id))?.status).toBe('withdrawn');
});

test('a published story is gone from its page at once', async () => {
  const { db } = await aDatabase();
  const { id, by, number } = await aPublishedStory(db);
  expect(await publicStory(db, number)).not.toBeNull();
  await withdrawStory(db, id, { by, secret });
  expect(await publicStory(db, number)).toBeNull();
});
