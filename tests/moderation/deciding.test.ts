import { beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { openDatabase, type Db } from '../../db/client.ts';
import { decisions, type Decision } from '../../db/moderation.ts';
import { moderationLog, stories } from '../../db/schema.ts';
import { statuses } from '../../db/stories.ts';
import { claim, decide, leaseMinutes } from '../../src/moderation/deciding.ts';
import { moderationLogPage } from '../../src/moderation/public-log.ts';
import { queueOf } from '../../src/moderation/queue.ts';
import { reviewOf } from '../../src/moderation/review.ts';
import { statusAfter } from '../../src/stories/lifecycle.ts';
import { storyRow } from '../../src/stories/store.ts';
import { aDatabase } from '../support/database.ts';
import { aPublishedStory, aStory, aUser, decided, now, secret } from '../stories/support.ts';

let db: Db;
/** The same file through a connection of its own, as another process has it. */
let beside: Db;
beforeAll(async () => {
  const made = await aDatabase();
  db = made.db;
  beside = await openDatabase({ url: made.url, as: 'visitor' });
});

const verdict = (decision: Decision, version = 1, reason = '请补充时间线') => ({
  decision,
  reason,
  version,
});
const moderator = () => ({ by: aUser('moderator'), secret, now });
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const daysAgo = (days: number) => later(-days * 24 * 60);
const logOf = (id: string) => db.select().from(moderationLog).where(eq(moderationLog.storyId, id));

describe('two moderators at once', () => {
  test.each(['publish', 'return', 'decline'] as const)(
    'one %s wins, the other is told, one log row',
    async (decision) => {
      const { id } = await aStory(db);
      const results = await Promise.all(
        [decision, 'return' as const, 'publish' as const, 'decline' as const].map((each, at) =>
          decide(at % 2 ? beside : db, id, verdict(each), moderator()),
        ),
      );
      const [won, ...more] = results.filter((result) => result.ok);
      expect(more).toEqual([]);
      const story = (await storyRow(db, id))!;
      expect(won).toEqual({ ok: true, status: story.status });
      expect(results.filter((result) => !result.ok)).toEqual(
        [1, 2, 3].map(() => ({ ok: false, why: 'moved', status: story.status })),
      );
      expect(story.version).toBe(2);
      expect(await logOf(id)).toHaveLength(1);
    },
  );

  test('one removal of a published story wins', async () => {
    const { id } = await aPublishedStory(db);
    const both = await Promise.all(
      [1, 2].map(() => decide(db, id, verdict('remove', 2), moderator())),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await logOf(id)).map(({ decision }) => decision)).toEqual(['publish', 'remove']);
  });

  test('one claim wins, the other learns for how long', async () => {
    const { id } = await aStory(db);
    const both = await Promise.all([claim(db, id, moderator()), claim(db, id, moderator())]);
    expect(both).toContainEqual({ ok: true });
    expect(both).toContainEqual({ ok: false, why: 'being_reviewed', minutes: leaseMinutes });
  });
});

describe('a claim', () => {
  test('keeps others from deciding until it runs out', async () => {
    const { id } = await aStory(db);
    const [first, second] = [moderator(), moderator()];
    await claim(db, id, first);
    const refused = await decide(db, id, verdict('publish'), { ...second, now: later(29) });
    expect(refused).toEqual({ ok: false, why: 'being_reviewed', minutes: 1 });
    expect(await decide(db, id, verdict('publish'), { ...second, now: later(30) })).toMatchObject({
      ok: true,
    });
  });

  test('is its holder’s to decide on and to renew', async () => {
    const { id } = await aStory(db);
    const holder = moderator();
    await claim(db, id, holder);
    expect(await claim(db, id, { ...holder, now: later(20) })).toEqual({ ok: true });
    expect((await storyRow(db, id))?.reviewUntil).toEqual(later(50));
    expect(await decide(db, id, verdict('return'), { ...holder, now: later(40) })).toMatchObject({
      ok: true,
    });
    expect(await storyRow(db, id)).toMatchObject({ reviewerId: null, reviewUntil: null });
  });
});

describe('a decision', () => {
  test('on an older version changes nothing and says where the story stands', async () => {
    const { id } = await aStory(db);
    await decided(db, id, 'return');
    const stale = await decide(db, id, verdict('publish', 1), moderator());
    expect(stale).toEqual({ ok: false, why: 'moved', status: 'returned' });
    expect(await logOf(id)).toHaveLength(1);
  });

  test('follows the table of the lifecycle from every status', async () => {
    for (const from of statuses) {
      for (const decision of decisions) {
        const { id } = await aStory(db);
        await db.update(stories).set({ status: from }).where(eq(stories.id, id));
        const to = statusAfter(decision, from, 'moderator');
        const result = await decide(db, id, verdict(decision), moderator());
        expect(result).toEqual(
          to ? { ok: true, status: to } : { ok: false, why: 'moved', status: from },
        );
        expect((await storyRow(db, id))?.status).toBe(to ?? from);
      }
    }
  });

  test.each(['return', 'decline', 'remove'] as const)('%s needs a reason', async (decision) => {
    const { id } = decision === 'remove' ? await aPublishedStory(db) : await aStory(db);
    const version = (await storyRow(db, id))!.version;
    const refused = await decide(db, id, verdict(decision, version, ' \n '), moderator());
    expect(refused).toEqual({ ok: false, why: 'reason_required' });
  });

  test('needs a moderator, and not the story’s author', async () => {
    const author = aUser('moderator');
    const { id } = await aStory(db, { by: author });
    const own = { ok: false, why: 'own_story' };
    expect(await decide(db, id, verdict('publish'), { by: author, secret, now })).toEqual(own);
    expect(await claim(db, id, { by: author, secret, now })).toEqual(own);
    const seller = { by: aUser(), secret, now };
    expect(await decide(db, id, verdict('publish'), seller)).toEqual({
      ok: false,
      why: 'not_allowed',
    });
    expect(await decide(db, 'no-such-id', verdict('publish'), moderator())).toEqual({
      ok: false,
      why: 'not_found',
    });
    expect((await storyRow(db, id))?.status).toBe('submitted');
  });

  test('is written with its log row or not at all', async () => {
    const { id } = await aStory(db);
    await db.$client.execute(
      `CREATE TRIGGER broken BEFORE UPDATE ON stories WHEN old.id = '${id}' BEGIN SELECT RAISE(ABORT, 'broken'); END`,
    );
    await expect(decide(db, id, verdict('publish'), moderator())).rejects.toThrow();
    await db.$client.execute('DROP TRIGGER broken');
    expect(await logOf(id)).toEqual([]);
    expect((await storyRow(db, id))?.status).toBe('submitted');
  });
});

describe('the log', () => {
  test('can’t be changed or deleted', async () => {
    const { id } = await aPublishedStory(db);
    const mine = eq(moderationLog.storyId, id);
    await expect(db.update(moderationLog).set({ reason: 'other' }).where(mine)).rejects.toThrow();
    await expect(db.delete(moderationLog).where(mine)).rejects.toThrow();
    expect(await logOf(id)).toHaveLength(1);
  });

  test('shows month, decision, category and a masked reason, and names nobody', async () => {
    const { db: fresh } = await aDatabase();
    const { id, by } = await aStory(fresh);
    const judge = moderator();
    const reason = '里面有订单 113-8846201-5540217，改好可以再投。';
    await decide(fresh, id, { decision: 'return', reason, version: 1 }, judge);
    const { entries, total } = await moderationLogPage(fresh, 1);
    expect(entries).toEqual([
      {
        month: '2026-11',
        decision: 'return',
        category: 'variation-split-merge',
        reason: '里面有订单 [订单号]，改好可以再投。',
      },
    ]);
    expect(total).toBe(1);
    const said = JSON.stringify(entries);
    for (const canary of [by.id, by.name, judge.by.id, judge.by.name, id])
      expect(said).not.toContain(canary);
  });
});

describe('the queue', () => {
  test('has privacy first, then who waited longest, and claims only once they ran out', async () => {
    const { db: fresh } = await aDatabase();
    const shop = {
      problem: '店铺名：BrightNest，两款台灯被并成一个变体，客服只回复模板，说无需处理。',
    };
    const second = await aStory(fresh, { at: daysAgo(2) });
    const first = await aStory(fresh, { ...shop, at: daysAgo(0) });
    const third = await aStory(fresh, { at: daysAgo(1) });
    const claimed = await aStory(fresh, { at: daysAgo(3) });
    const [holder, other] = [moderator(), moderator()];
    await claim(fresh, claimed.id, holder);
    const order = async (at: typeof holder) =>
      (await queueOf(fresh, 'waiting', at)).rows.map(({ id }) => id);
    expect(await order(other)).toEqual([first.id, second.id, third.id]);
    expect(await order(holder)).toEqual([first.id, claimed.id, second.id, third.id]);
    expect(await order({ ...other, now: later(31) })).toEqual([
      first.id,
      claimed.id,
      second.id,
      third.id,
    ]);
    const { counts } = await queueOf(fresh, 'in_review', other);
    expect(counts).toEqual({
      waiting: 3,
      in_review: 1,
      returned: 0,
      published: 0,
      declined: 0,
      removed: 0,
    });
  });

  test('names no author, and a review doesn’t either', async () => {
    const { id, by } = await aStory(db);
    const judge = moderator();
    const said = JSON.stringify([
      await queueOf(db, 'waiting', judge),
      await reviewOf(db, id, judge),
    ]);
    expect(said).not.toContain(by.id);
    expect(said).not.toContain(by.name);
  });

  test('a review lists the likely identifiers with the words around them', async () => {
    const { id } = await aStory(db, {
      problem: '店铺名：BrightNest，两款台灯被并成一个变体，客服只回复模板，说无需进一步操作。',
    });
    const review = (await reviewOf(db, id, moderator()))!;
    expect(review.likely[0]).toMatchObject({
      label: 'STORE',
      value: 'BrightNest',
      before: '店铺名：',
    });
    expect(review.moves).toEqual(['claim', 'publish', 'return', 'decline']);
  });
});
