import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Db } from '../../db/client.ts';
import { stories } from '../../db/schema.ts';
import { eq } from 'drizzle-orm';
import { library } from '../../src/library/library.ts';
import { repairIndex } from '../../src/search/repair.ts';
import { startSearch, type Search, type SearchQuery } from '../../src/search/service.ts';
import { aDatabase } from '../support/database.ts';

let db: Db;
let url: string;
let search: Search;

beforeAll(async () => {
  ({ db, url } = await aDatabase());
  search = startSearch({ databaseUrl: url, content: library(), timeoutMs: 5000 });
  await vi.waitUntil(() => search.ready(), 30_000);
}, 60_000);

afterAll(async () => {
  await search.close();
});

const ask = (q: string, more: Partial<SearchQuery> = {}) =>
  search.search({ q, locale: 'zh-CN', ...more });

let number = 1000;

/** Publishes a story that differs from the usual one in what is given. */
async function publish(
  given: Partial<typeof stories.$inferInsert> = {},
  into = db,
): Promise<string> {
  const id = crypto.randomUUID();
  await into.insert(stories).values({
    id,
    number: ++number,
    title: '两款榨汁机被系统合成一个变体',
    category: 'variation-split-merge',
    marketplace: 'JP',
    channel: 'email',
    replyLanguage: 'en',
    openedMonth: '2026-10',
    problem: '榨汁机的子体跑到别人的父体下面，[ASIN-1] 的评论也混了。',
    steps: [
      { day: 0, actor: 'agent', text: '模板回复', quote: 'Kindly consult the orchard desk.' },
    ],
    takeaway: '附四行差异表。',
    english: 'Please split [ASIN-1] from this family.',
    outcome: 'partly',
    days: 6,
    rounds: 4,
    locale: 'zh-CN',
    status: 'published',
    submittedAt: new Date(),
    publishedMonth: '2026-11',
    ...given,
  });
  return id;
}

async function change(id: string, to: Partial<typeof stories.$inferInsert>): Promise<void> {
  await db.update(stories).set(to).where(eq(stories.id, id));
}

const storiesIn = (results: { kind: string; id: string }[]) =>
  results.filter(({ kind }) => kind === 'story').map(({ id }) => id);

describe('a published story', () => {
  const paragraph =
    '大家好，想请教一下。我们店有两款不同的榨汁机，上周被系统自动合成了同一个变体，评论全混在一起，开了 Case 只收到模板回复，不知道怎么办才好。';

  test('is found by a pasted Chinese paragraph, with its facts and reasons', async () => {
    const id = await publish();
    const { results, total } = await ask(paragraph);
    const story = results.find((result) => result.id === `K-${number}`);
    expect(story).toMatchObject({
      kind: 'story',
      url: `/stories/K-${number}/`,
      category: 'variation-split-merge',
      marketplace: 'JP',
      outcome: 'partly',
      days: 6,
      closeness: 'close',
    });
    expect(story!.snippet.some((part) => part.mark)).toBe(true);
    expect(story!.why).toContainEqual({ code: 'same_category', value: 'variation-split-merge' });
    expect(total).toBeGreaterThanOrEqual(results.length);
    await change(id, { status: 'removed' });
  });

  test('is found by an English sentence that stands in it', async () => {
    const id = await publish();
    const { results } = await ask('they wrote: kindly consult the orchard desk', { locale: 'en' });
    expect(results[0]).toMatchObject({
      id: `K-${number}`,
      locale: 'zh-CN',
      url: `/en/stories/K-${number}/`,
    });
    expect(results[0]!.why).toContainEqual({
      code: 'same_english',
      value: 'Kindly consult the orchard desk',
    });
    await change(id, { status: 'removed' });
  });

  test('is gone at once when removed', async () => {
    const id = await publish({ title: '彗星牌榨汁机' });
    expect(storiesIn((await ask('彗星牌')).results)).toEqual([`K-${number}`]);
    await change(id, { status: 'removed' });
    expect(storiesIn((await ask('彗星牌')).results)).toEqual([]);
  });

  test('is found by its new words after a change, not by its old ones', async () => {
    const id = await publish({ title: '旧词琥珀' });
    await change(id, { title: '新词珊瑚', version: 2 });
    expect(storiesIn((await ask('珊瑚')).results)).toEqual([`K-${number}`]);
    expect(storiesIn((await ask('琥珀')).results)).toEqual([]);
    await change(id, { status: 'withdrawn' });
  });
});

describe('an answer', () => {
  test('to an English notice holds the page of its category', async () => {
    const { results, query } = await ask(
      'Your seller account has been deactivated because it is related to another account that may not be used to sell on our site.',
      { locale: 'en' },
    );
    expect(results.slice(0, 5)).toContainEqual(
      expect.objectContaining({ kind: 'category', id: 'related-accounts' }),
    );
    expect(results[0]!.url).toMatch(/^\/en\//);
    expect(query.categories[0]).toMatchObject({ id: 'related-accounts' });
  });

  test('counts truly: every filter leaves as many results as its facet says', async () => {
    const all = await ask('上传报错 5665 品牌', { limit: 50 });
    expect(all.results).toHaveLength(Math.min(50, all.total));
    const values = Object.entries(all.facets.kind);
    expect(values.reduce((sum, [, count]) => sum + count, 0)).toBe(all.total);
    for (const [kind, count] of values) {
      const some = await ask('上传报错 5665 品牌', { kind: kind as 'guide', limit: 50 });
      expect(some.total).toBe(count);
      expect(some.results.every((result) => result.kind === kind)).toBe(true);
    }
  });

  test('can be paged through without repeats', async () => {
    const first = await ask('申诉 被拒', { limit: 5 });
    const second = await ask('申诉 被拒', { limit: 5, offset: 5 });
    const ids = [...first.results, ...second.results].map(({ kind, id }) => `${kind}/${id}`);
    expect(new Set(ids).size).toBe(10);
  });

  test('names the masked identifiers of the question', async () => {
    const { query } = await ask('订单 [订单号] 少收，[ASIN-1]');
    expect(query.identifiers).toEqual([{ label: 'ORDER_ID' }, { label: 'ASIN' }]);
  });

  test('names the same error code as a reason', async () => {
    const { results } = await ask('上传时报错 5665');
    expect(results.flatMap(({ why }) => why)).toContainEqual({
      code: 'same_error_code',
      value: '5665',
    });
  });
});

test('similar documents leave out the one that is asked from', async () => {
  const found = await search.similar('错误 5665 品牌未获批准', {
    locale: 'zh-CN',
    exclude: 'error-5665-brand-photos',
    kinds: ['example', 'guide'],
    limit: 5,
  });
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ id }) => id)).not.toContain('error-5665-brand-photos');
  expect(found.every(({ kind }) => kind === 'example' || kind === 'guide')).toBe(true);
});

describe('hostile questions get an answer in bounded time', () => {
  const distinct = Array.from({ length: 8000 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  test.each([
    ['operators', '变体 AND NOT OR NEAR(title:变体, 3) ^"'],
    ['quotes', '"""" \' " OR 1=1 --'],
    ['a prefix', 'a* 变* *'],
    ['NUL', '变体\0拆分'],
    ['lone surrogates', '\ud800变体\udfff'],
    ['only punctuation', '。。。！？、'],
    ['only emoji', '🙂🙃🫠'],
    ['blanks', '  \n\t '],
    ['8,000 different characters', distinct.join('')],
    ['one character 8,000 times', '变'.repeat(8000)],
    ['brackets', '['.repeat(4000) + ']'.repeat(4000)],
    ['joined words', 'a-'.repeat(4000)],
    ['marks', '[订单号]'.repeat(1600)],
    ['a zalgo of combining characters', 'a' + '\u0301'.repeat(7999)],
  ])('%s', async (_, q) => {
    const started = performance.now();
    const answer = await ask(q, { limit: 50 });
    expect(answer.results.length).toBeLessThanOrEqual(50);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test('a question out of time is refused, and the next one is answered', async () => {
  const hasty = startSearch({ databaseUrl: url, content: library(), timeoutMs: 1 });
  await vi.waitUntil(() => hasty.ready(), 10_000);
  await expect(hasty.search({ q: '变体拆分'.repeat(1500), locale: 'zh-CN' })).rejects.toThrow(
    'The search engine gave no answer.',
  );
  await hasty.close();
  expect((await ask('变体')).total).toBeGreaterThan(0);
});

test('a search that cannot see changes is not ready and says so, until it is repaired', async () => {
  const other = await aDatabase();
  const broken = startSearch({ databaseUrl: other.url, content: library() });
  await vi.waitUntil(() => broken.ready(), 10_000);
  await other.db.$client.execute('DROP TABLE story_changes');
  expect(await broken.ready()).toBe(false);
  await expect(broken.search({ q: '变体', locale: 'zh-CN' })).rejects.toThrow('gave no answer');
  await repairIndex(other.db);
  await vi.waitUntil(() => broken.ready(), 10_000);
  expect((await broken.search({ q: '变体', locale: 'zh-CN' })).total).toBeGreaterThan(0);
  await broken.close();
});

test('stories published beside a running search are found, many at once as well', async () => {
  const other = await aDatabase();
  const running = startSearch({ databaseUrl: other.url, content: library() });
  await vi.waitUntil(() => running.ready(), 10_000);
  for (let at = 0; at < 150; at++) {
    await publish({ title: `琥珀灯罩 ${at}` }, other.db);
  }
  await vi.waitUntil(() => running.ready(), 10_000);
  const { total } = await running.search({ q: '琥珀灯罩', locale: 'zh-CN', kind: 'story' });
  expect(total).toBe(150);
  await running.close();
});
