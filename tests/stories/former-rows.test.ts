import { beforeEach, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { authorship, authorshipSeals, stories, users } from '../../db/schema.ts';
import { formerAuthorKey } from '../../src/auth/authorship.ts';
import { sealFormerRows } from '../../src/stories/former-rows.ts';
import { ownStories } from '../../src/stories/telling.ts';
import type { User } from '../../src/auth/users.ts';
import { aDatabase } from '../support/database.ts';
import { aStory, aUser, secret, withAccount } from './support.ts';

let db: Db;
let people: User[];
beforeEach(async () => {
  ({ db } = await aDatabase());
  people = [await withAccount(db), await withAccount(db), await withAccount(db)];
  for (const [at, by] of people.entries()) await formerStories(by, at + 1);
});

/** Stories as older versions left them: one key for all of an account, the time to the millisecond. */
async function formerStories(by: User, count: number) {
  for (let i = 0; i < count; i++) {
    const { id: storyId } = await aStory(db, { by, title: `以前的第 ${i} 篇案例` });
    await db.delete(authorshipSeals).where(eq(authorshipSeals.storyId, storyId));
    await db.insert(authorship).values({ storyId, authorKey: formerAuthorKey(by.id, secret) });
    const submittedAt = new Date(Date.UTC(2026, 9, 3, 14, 25, 36, 789));
    await db.update(stories).set({ submittedAt }).where(eq(stories.id, storyId));
  }
}

const told = () =>
  Promise.all(people.map(async (by) => (await ownStories(db, { by, secret })).length));

describe('links of older versions', () => {
  test('become seals, and each account finds its stories again', async () => {
    expect(await told()).toEqual([0, 0, 0]);
    expect(await sealFormerRows(db, secret)).toBe(true);
    expect(await told()).toEqual([1, 2, 3]);
    expect(await db.$count(authorship)).toBe(0);
    expect(await db.$count(authorshipSeals)).toBe(6);
  });

  test('are sealed once, however often the site starts', async () => {
    for (let start = 0; start < 3; start++) await sealFormerRows(db, secret);
    expect(await db.$count(authorshipSeals)).toBe(6);
  });

  test('follow the stories that were told since', async () => {
    await aStory(db, { by: people[0]!, title: '新版本里的第一篇' });
    await sealFormerRows(db, secret);
    await aStory(db, { by: people[0]!, title: '新版本里的第二篇' });
    expect(await told()).toEqual([3, 2, 3]);
  });

  test('that a killed start left over are sealed by the next', async () => {
    await db.$client.execute(
      `CREATE TRIGGER kill BEFORE INSERT ON authorship_seals
       WHEN (SELECT count(*) FROM authorship_seals) = 4 BEGIN SELECT RAISE(ABORT, 'killed'); END`,
    );
    await expect(sealFormerRows(db, secret)).rejects.toThrow();
    const left = await db.$count(authorship);
    expect(left + (await db.$count(authorshipSeals))).toBe(6);
    expect(left).toBeGreaterThan(1);
    await db.$client.execute('DROP TRIGGER kill');
    expect(await sealFormerRows(db, secret)).toBe(true);
    expect(await told()).toEqual([1, 2, 3]);
  });

  test('are sealed once by two servers that start at the same moment', async () => {
    expect(await Promise.all([sealFormerRows(db, secret), sealFormerRows(db, secret)])).toEqual([
      true,
      true,
    ]);
    expect(await told()).toEqual([1, 2, 3]);
    expect(await db.$count(authorshipSeals)).toBe(6);
  });

  test('that fit no account go', async () => {
    const gone = aUser();
    await formerStories(gone, 1);
    await db.delete(users).where(eq(users.id, gone.id));
    expect(await sealFormerRows(db, secret)).toBe(true);
    expect(await db.$count(authorship)).toBe(0);
    expect(await db.$count(authorshipSeals)).toBe(6);
  });

  test('stay until the right secret is back when none fits', async () => {
    expect(await sealFormerRows(db, 'another secret of thirty-two chars')).toBe(false);
    expect(await db.$count(authorship)).toBe(6);
    expect(await sealFormerRows(db, secret)).toBe(true);
    expect(await told()).toEqual([1, 2, 3]);
  });
});

test('of the time of an older story only the day is left', async () => {
  await sealFormerRows(db, secret);
  const days = await db.selectDistinct({ at: stories.submittedAt }).from(stories);
  expect(days).toEqual([{ at: new Date('2026-10-03T00:00:00Z') }]);
});
