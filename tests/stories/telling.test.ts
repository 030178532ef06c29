import { beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { openDatabase, type Db } from '../../db/client.ts';
import { authorshipSeals, stories } from '../../db/schema.ts';
import { sealsOf } from '../../src/stories/seals.ts';
import { storyRow } from '../../src/stories/store.ts';
import { ownStories, reviseStory, storyToRevise, tellStory } from '../../src/stories/telling.ts';
import { aDatabase } from '../support/database.ts';
import { aStory, aSubmission, aUser, decided, now, secret, withAccount } from './support.ts';

let db: Db;
/** The same file as another process has it. */
let beside: Db;
beforeAll(async () => {
  const made = await aDatabase();
  db = made.db;
  beside = await openDatabase({ url: made.url, as: 'visitor' });
});

const canaries = ['113-8846201-5540217', 'B0C7KX9Q2M', 'lee.shop@brightnest.example'];

describe('a story that is told', () => {
  test('is stored masked, and the same value has the same mark in every field', async () => {
    const [order, asin, mail] = canaries;
    const { id } = await aStory(db, {
      title: `订单 ${order} 的评论混在一起`,
      problem: `两款台灯被并成一个变体，ASIN ${asin} 和 B0C7KX9Q3N 的评论混在一起。`,
      'steps[0].text': `写信说明 ${asin} 不该在这里，附上 ${mail} 的往来。`,
      'steps[1].quote': `ASIN ${asin} has been separated from B0C7KX9Q3N.`,
      takeaway: `别再用 ${mail}`,
      english: `Please separate ASIN ${asin}.`,
    });
    const story = (await storyRow(db, id))!;
    expect(story.title).toBe('订单 [订单号] 的评论混在一起');
    expect(story.problem).toContain('ASIN [ASIN-1] 和 [ASIN-2] 的');
    expect(story.steps[0]?.text).toBe('写信说明 [ASIN-1] 不该在这里，附上 [邮箱] 的往来。');
    expect(story.steps[1]?.quote).toBe('ASIN [ASIN-1] has been separated from [ASIN-2].');
    expect(story.takeaway).toBe('别再用 [邮箱]');
    expect(story.english).toBe('Please separate ASIN [ASIN-1].');
  });

  test('leaves none of it in any byte of the database', async () => {
    const { db: fresh } = await aDatabase();
    await aStory(fresh, {
      problem: `订单 ${canaries[0]}，邮箱 ${canaries[2]}，客服只回复模板，说无需处理。`,
    });
    const { rows } = await fresh.$client.execute('SELECT * FROM stories');
    for (const canary of canaries) expect(JSON.stringify(rows)).not.toContain(canary);
  });

  test('waits for review, without number, month or account', async () => {
    const { id, by } = await aStory(db);
    const story = (await storyRow(db, id))!;
    expect(story).toMatchObject({
      status: 'submitted',
      version: 1,
      number: null,
      publishedMonth: null,
    });
    const seals = await db.select().from(authorshipSeals);
    expect(seals.find(({ storyId }) => storyId === id)?.seal).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify([story, seals])).not.toContain(by.id);
  });

  test('is one story when it is sent twice', async () => {
    const by = aUser();
    const [first, second] = [await aStory(db, { by }), await aStory(db, { by })];
    expect(second.id).toBe(first.id);
    expect((await aStory(db, { by, title: '另外一个标题' })).id).not.toBe(first.id);
  });

  test('keeps of its time only the day, and no place in the order of telling', async () => {
    const by = aUser();
    const ids: string[] = [];
    for (let i = 0; i < 12; i++) ids.push((await aStory(db, { by, title: `第 ${i} 篇案例` })).id);
    expect((await storyRow(db, ids[0]!))?.submittedAt).toEqual(new Date('2026-11-20T00:00:00Z'));
    const { rows } = await db.$client.execute('SELECT id FROM stories ORDER BY rowid');
    const stored = rows.map(({ id }) => String(id)).filter((id) => ids.includes(id));
    expect(stored).not.toEqual(ids);
    const own = await ownStories(db, { by, secret });
    expect(own.map(({ story }) => story.id)).toEqual(ids.toReversed());
  });

  test('counts the likely identifiers that its author left in', async () => {
    const { id } = await aStory(db, {
      problem: '店铺名：BrightNest，两款台灯被并成一个变体，客服只回复模板，说无需进一步操作。',
    });
    const story = (await storyRow(db, id))!;
    expect(story.problem).toContain('BrightNest');
    expect(story.likely).toBeGreaterThan(0);
  });
});

describe('told at the same moment by one account, through two processes,', () => {
  const places = () => [db, beside, db, beside, db, beside, db, beside];
  const counted = async () => [await db.$count(stories), await db.$count(authorshipSeals)];

  test('eight stories are eight, each with a seal', async () => {
    const [before, by] = [await counted(), await withAccount(db)];
    await Promise.all(places().map((at, i) => aStory(at, { by, title: `同时的第 ${i} 篇` })));
    expect(await counted()).toEqual(before.map((count) => count! + 8));
    expect(await ownStories(db, { by, secret })).toHaveLength(8);
  });

  test('the same story is one', async () => {
    const [before, by] = [await counted(), await withAccount(db)];
    const told = await Promise.all(places().map((at) => aStory(at, { by })));
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
    expect(await counted()).toEqual(before.map((count) => count! + 1));
  });
});

test('a story whose seal can’t be written is not there at all, nor is its seal', async () => {
  const { db: fresh } = await aDatabase();
  await fresh.$client.execute(
    `CREATE TRIGGER broken BEFORE INSERT ON authorship_seals BEGIN SELECT RAISE(ABORT, 'broken'); END`,
  );
  await expect(aStory(fresh)).rejects.toThrow();
  await fresh.$client.execute('DROP TRIGGER broken');
  const nobody = { by: aUser(), secret, now };
  expect(await tellStory(fresh, aSubmission(), nobody)).toEqual({ ok: false, why: 'signed_out' });
  expect([await fresh.$count(stories), await fresh.$count(authorshipSeals)]).toEqual([0, 0]);
});

test('an account finds all its stories, far beyond the seals worked out at once, and past purged ones', async () => {
  const by = await withAccount(db);
  const ids: string[] = [];
  for (let i = 0; i < 130; i++)
    ids.push((await aStory(db, { by, title: `很多篇里的第 ${i} 篇` })).id);
  for (const id of ids.slice(0, 70)) await db.delete(stories).where(eq(stories.id, id));
  expect(await ownStories(db, { by, secret })).toHaveLength(60);
  ids.push((await aStory(db, { by, title: '清理之后的一篇' })).id);
  const { used, count } = await sealsOf(db, { by, secret });
  expect([used.length, count]).toEqual([131, 131]);
  expect(used.map(({ storyId }) => storyId)).toEqual(ids.map((id, at) => (at < 70 ? null : id)));
});

describe('an author', () => {
  test('sees their own stories and nobody else’s', async () => {
    const [mine, other] = [aUser(), aUser()];
    const { id } = await aStory(db, { by: mine });
    await aStory(db, { by: other });
    const own = await ownStories(db, { by: mine, secret });
    expect(own.map(({ story }) => story.id)).toEqual([id]);
  });

  test('learns why a story was returned, revises it, and it waits again', async () => {
    const { id, by } = await aStory(db);
    await decided(db, id, 'return');
    const returned = await storyToRevise(db, id, { by, secret });
    expect(returned?.last).toEqual({ storyId: id, decision: 'return', reason: '请补充时间线' });
    const revision = aSubmission({ title: '补上时间线之后的标题' });
    expect(await reviseStory(db, id, revision, { by, secret, now })).toEqual({ ok: true });
    expect(await storyRow(db, id)).toMatchObject({
      status: 'submitted',
      title: '补上时间线之后的标题',
      version: 3,
    });
  });

  test('can’t revise a story that was not returned, nor anybody else’s', async () => {
    const { id, by } = await aStory(db);
    const refused = { ok: false, why: 'not_to_be_revised' };
    expect(await reviseStory(db, id, aSubmission(), { by, secret, now })).toEqual(refused);
    await decided(db, id, 'return');
    expect(await reviseStory(db, id, aSubmission(), { by: aUser(), secret, now })).toEqual(refused);
    expect(await storyToRevise(db, id, { by: aUser('admin'), secret })).toBeNull();
    expect(await reviseStory(db, id, aSubmission(), { by, secret, now })).toEqual({ ok: true });
    expect(await reviseStory(db, id, aSubmission(), { by, secret, now })).toEqual(refused);
  });
});

test('a database without the site’s secret joins no story to an account', async () => {
  const by = await withAccount(db);
  await tellStory(db, aSubmission(), { by, secret: 'another secret of thirty-two chars', now });
  expect(await ownStories(db, { by, secret })).toEqual([]);
});

test('story ids are random', async () => {
  const ids = await db.select({ id: stories.id }).from(stories);
  for (const { id } of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
});
