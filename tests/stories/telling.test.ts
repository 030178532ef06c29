import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../db/client.ts';
import { authorship, stories } from '../../db/schema.ts';
import { storyRow } from '../../src/stories/store.ts';
import { ownStories, reviseStory, storyToRevise, tellStory } from '../../src/stories/telling.ts';
import { aDatabase } from '../support/database.ts';
import { aStory, aSubmission, aUser, decided, now, secret } from './support.ts';

let db: Db;
beforeAll(async () => ({ db } = await aDatabase()));

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
    const links = await db.select().from(authorship);
    expect(links.find(({ storyId }) => storyId === id)?.authorKey).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify([story, links])).not.toContain(by.id);
  });

  test('is one story when it is sent twice', async () => {
    const by = aUser();
    const [first, second] = [await aStory(db, { by }), await aStory(db, { by })];
    expect(second.id).toBe(first.id);
    expect((await aStory(db, { by, title: '另外一个标题' })).id).not.toBe(first.id);
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
  const by = aUser();
  await tellStory(db, aSubmission(), { by, secret: 'another secret of thirty-two chars', now });
  expect(await ownStories(db, { by, secret })).toEqual([]);
});

test('story ids are random', async () => {
  const ids = await db.select({ id: stories.id }).from(stories);
  for (const { id } of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
});
