import { beforeEach, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { openDatabase, type Db } from '../../db/client.ts';
import {
  authorshipSeals,
  moderationLog,
  resetCodes,
  sessions,
  stories,
  storyDrafts,
  users,
} from '../../db/schema.ts';
import type { Status } from '../../db/stories.ts';
import { draftKey } from '../../src/auth/authorship.ts';
import { mayLeave } from '../../src/auth/leaving.ts';
import { issueResetCode } from '../../src/auth/reset-codes.ts';
import { openSession, readSession } from '../../src/auth/sessions.ts';
import type { User } from '../../src/auth/users.ts';
import { claim, decide } from '../../src/moderation/deciding.ts';
import { deleteAccount, leftBy, type Parting } from '../../src/stories/leaving.ts';
import { publicStory } from '../../src/stories/public.ts';
import { storyRow } from '../../src/stories/store.ts';
import { ownStories, reviseStory, tellStory } from '../../src/stories/telling.ts';
import { withdrawStory } from '../../src/stories/withdrawing.ts';
import { aDatabase } from '../support/database.ts';
import { aStory, aSubmission, aUser, decided, now, secret, withAccount } from './support.ts';

let db: Db;
let url: string;
let by: User;
beforeEach(async () => {
  ({ db, url } = await aDatabase());
  by = await withAccount(db);
});

const aDraft = (owner: User, id: string) =>
  db.insert(storyDrafts).values({
    id,
    authorKey: draftKey(owner.id, secret),
    sealed: 'sealed',
    changedOn: '2026-11-20',
  });

/** One story of each kind; by what happened to it. */
async function oneOfEach(owner: User) {
  const told = async (title: string) => (await aStory(db, { by: owner, title })).id;
  const ids = {
    submitted: await told('等待审核的一篇'),
    in_review: await told('正在审核的一篇'),
    returned: await told('退回补充的一篇'),
    published: await told('已经发布的一篇'),
    declined: await told('没有发布的一篇'),
    removed: await told('发布后撤下的一篇'),
  };
  await claim(db, ids.in_review, { by: aUser('moderator'), secret, now });
  await decided(db, ids.returned, 'return');
  await decided(db, ids.published, 'publish');
  await decided(db, ids.declined, 'decline');
  await decided(db, ids.removed, 'publish');
  await decided(db, ids.removed, 'remove');
  return ids;
}

describe('an account that is deleted', () => {
  const after: [Parting, Record<string, Status>][] = [
    ['keep', { submitted: 'submitted', in_review: 'in_review', published: 'published' }],
    ['withdraw', { submitted: 'withdrawn', in_review: 'withdrawn', published: 'withdrawn' }],
  ];
  test.each(after)('with %s leaves its stories so', async (parting, expected) => {
    const ids = await oneOfEach(by);
    expect(await deleteAccount(db, { by, secret }, parting)).toBe(true);
    const all = { ...expected, returned: 'withdrawn', declined: 'declined', removed: 'removed' };
    for (const [before, id] of Object.entries(ids)) {
      expect([before, (await storyRow(db, id))?.status]).toEqual([
        before,
        all[before as keyof typeof all],
      ]);
    }
  });

  test('leaves no row of its own, and every other account’s as it was', async () => {
    const other = await withAccount(db);
    for (const one of [by, other]) {
      await oneOfEach(one);
      await aDraft(one, `draft of ${one.name}`);
      await openSession(db, one);
      await issueResetCode(db, one, new Date());
    }
    await deleteAccount(db, { by, secret }, 'keep');
    const counts = [users, sessions, resetCodes, storyDrafts].map((table) => db.$count(table));
    expect(await Promise.all(counts)).toEqual([1, 1, 1, 1]);
    expect(await db.$count(authorshipSeals)).toBe(6);
    expect(await ownStories(db, { by: other, secret })).toHaveLength(6);
    expect(await leftBy(db, { by: other, secret })).toEqual({
      published: 1,
      waiting: 2,
      returned: 1,
      drafts: 1,
    });
  });

  test('opens no page any more, and nobody finds its stories, not even with the secret', async () => {
    const ids = await oneOfEach(by);
    const { token } = await openSession(db, by);
    await deleteAccount(db, { by, secret }, 'keep');
    expect(await readSession(db, token)).toBeNull();
    expect(await ownStories(db, { by, secret })).toEqual([]);
    expect(await withdrawStory(db, ids.published, { by, secret })).toBe(false);
    expect(await reviseStory(db, ids.returned, aSubmission(), { by, secret, now })).toMatchObject({
      ok: false,
    });
  });

  test('keeps its published story readable, and a waiting one can still be published', async () => {
    const ids = await oneOfEach(by);
    const { number } = (await storyRow(db, ids.published))!;
    await deleteAccount(db, { by, secret }, 'keep');
    expect(await publicStory(db, number!)).not.toBeNull();
    await decided(db, ids.submitted, 'publish');
    expect((await storyRow(db, ids.submitted))?.status).toBe('published');
  });

  test('and withdraws takes its published story from its page at once', async () => {
    const ids = await oneOfEach(by);
    const { number } = (await storyRow(db, ids.published))!;
    await deleteAccount(db, { by, secret }, 'withdraw');
    expect(await publicStory(db, number!)).toBeNull();
  });

  test('at the moment of telling leaves no story behind that it withdrew, nor a seal', async () => {
    const beside = await openDatabase({ url, as: 'visitor' });
    const submission = aSubmission({ title: '删除账号那一刻投的一篇' });
    const [gone, ...told] = await Promise.all([
      deleteAccount(db, { by, secret }, 'withdraw'),
      tellStory(beside, submission, { by, secret, now }),
      tellStory(db, aSubmission(), { by, secret, now }),
    ]);
    expect(gone).toBe(true);
    for (const one of told) {
      if (one.ok) expect((await storyRow(db, one.id))?.status).toBe('withdrawn');
      else expect(one.why).toBe('signed_out');
    }
    expect(await db.$count(authorshipSeals)).toBe(0);
  });

  test('goes whole or not at all', async () => {
    await oneOfEach(by);
    await db.$client.execute(
      `CREATE TRIGGER broken BEFORE DELETE ON users BEGIN SELECT RAISE(ABORT, 'broken'); END`,
    );
    await expect(deleteAccount(db, { by, secret }, 'withdraw')).rejects.toThrow();
    expect(await leftBy(db, { by, secret })).toMatchObject({
      published: 1,
      waiting: 2,
      returned: 1,
    });
  });
});

describe('a moderator who leaves', () => {
  const kept = (user: User) => deleteAccount(db, { by: user, secret }, 'keep');

  test('frees what was under review; the log keeps what was decided', async () => {
    const [judge, next] = [aUser('moderator'), aUser('moderator')];
    for (const one of [judge, next]) await withAccount(db, one);
    const [held, judged] = [await aStory(db), await aStory(db)];
    await claim(db, held.id, { by: judge, secret, now });
    const verdict = { decision: 'publish' as const, reason: '', version: 1 };
    await decide(db, judged.id, verdict, { by: judge, secret, now });
    expect(await kept(judge)).toBe(true);
    expect(await storyRow(db, held.id)).toMatchObject({ reviewerId: null, reviewUntil: null });
    expect(await claim(db, held.id, { by: next, secret, now })).toEqual({ ok: true });
    expect(await db.$count(moderationLog, eq(moderationLog.storyId, judged.id))).toBe(1);
  });

  test.each([
    [['moderator'], false],
    [['moderator', 'moderator'], true],
    [['moderator', 'admin'], true],
    [['admin'], false],
    [['admin', 'moderator'], false],
    [['admin', 'admin'], true],
    [['seller'], true],
  ] as const)('of %j the first may go: %s', async (roles, goes) => {
    const staff = await Promise.all(roles.map((role) => withAccount(db, aUser(role))));
    expect(await mayLeave(db, staff[0]!.id)).toBe(goes);
    expect(await kept(staff[0]!)).toBe(goes);
    expect(await db.$count(users, eq(users.id, staff[0]!.id))).toBe(goes ? 0 : 1);
    expect(await db.$count(authorshipSeals)).toBe(0);
  });

  test('doesn’t when the only other one leaves at the same moment', async () => {
    const staff = await Promise.all(
      [aUser('admin'), aUser('admin')].map((one) => withAccount(db, one)),
    );
    expect((await Promise.all(staff.map(kept))).toSorted()).toEqual([false, true]);
  });
});

test('deleting an account twice does nothing the second time', async () => {
  await aStory(db, { by });
  await deleteAccount(db, { by, secret }, 'keep');
  await deleteAccount(db, { by, secret }, 'withdraw');
  expect((await db.select().from(stories)).map(({ status }) => status)).toEqual(['submitted']);
});
