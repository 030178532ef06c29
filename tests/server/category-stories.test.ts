import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { startSite, Visitor, type RunningSite } from '../support/site.ts';

let site: RunningSite;
let reader: Visitor;
beforeAll(async () => {
  site = await startSite();
  reader = new Visitor(site.origin);
}, 90_000);
afterAll(() => site.process.kill('SIGKILL'));

const category = 'browse-node';
const fragment = `/categories/${category}/stories/`;
const get = async (path: string) => (await reader.get(path)).text();

/** The stories of a category, brought in by the operator. */
async function bring(stories: object[], ...options: string[]) {
  const file = join(site.data, 'stories.jsonl');
  writeFileSync(file, stories.map((story) => JSON.stringify(story)).join('\n'));
  expect(await site.kaicase(['import', file, ...options])).toMatchObject({ status: 0 });
}
const told = (name: string, changes: object = {}) => ({
  externalId: name,
  title: `类目节点放错的经过${name}`,
  problem: '台灯被放进宠物用品的节点，改了两次都被系统改回去，客服只回复模板，说无需进一步操作。',
  steps: [{ day: 0, actor: 'seller', text: '开 Case，附同类商品的节点。', quote: '' }],
  takeaway: '附三个同类商品的节点。',
  english: 'Please move the product to the right browse node.',
  category,
  marketplace: 'US',
  channel: 'email',
  replyLanguage: 'en',
  outcome: 'solved',
  days: 6,
  rounds: 3,
  openedMonth: '2026-09',
  locale: 'zh-CN',
  ...changes,
});

test('the page itself is static, introduces the category and links to its stories', async () => {
  const page = await get(`/categories/${category}/`);
  expect(page).toContain(`data-from="${fragment}"`);
  expect(page).toContain(`href="/stories/?category=${category}"`);
  expect(page).toContain('不是什么');
  expect(await get(`/en/categories/${category}/`)).toContain(`data-from="/en${fragment}"`);
});

describe('the part of a category’s page that is fetched', () => {
  test('is a part of a page, in the language of its address, and asked for anew each time', async () => {
    const answer = await reader.get(fragment);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    const html = await answer.text();
    expect(html).not.toMatch(/<!doctype|<html|<head|<link|<style|<script/i);
    expect(html).toContain('0 个案例');
    expect(html).toContain('已发布 0 个');
    expect(await get(`/en${fragment}`)).toContain('With 0 stories');
  });

  test.each([
    '/categories/nowhere/stories/',
    '/en/categories/nowhere/stories/',
    '/de/categories/browse-node/stories/',
    '/categories/__proto__/stories/',
    '/categories/..%2fbrowse-node/stories/',
  ])('is not there for %s', async (path) => {
    expect((await reader.get(path)).status).toBe(404);
  });

  test('counts what is published and nothing else; examples never', async () => {
    await bring([told('待审 1'), told('待审 2')]);
    expect(await get(fragment)).toContain('0 个案例');
    const elsewhere = told('别处', { category: 'upload-error' });
    const here = [told('一'), told('二', { outcome: 'unsolved' }), told('三')];
    await bring([...here, elsewhere], '--publish');
    const html = await get(fragment);
    expect(html).toContain('只有 3 个案例');
    expect(html).not.toContain('待审');
    expect(html).not.toContain('别处');
    expect(html).not.toContain('%');
    expect(await get(`/en${fragment}`)).toContain('3 stories are too few');
  }, 60_000);

  test('says how stories ended from five on, each figure with its number', async () => {
    await bring([told('四', { days: 9 }), told('五', { days: 12 })], '--publish');
    const five = await get(fragment);
    expect(five).toContain('80%');
    expect(five).toContain('5 个案例里有 4 个');
    expect(five).toContain('写明天数的已解决案例只有 4 个');
    await bring([told('六', { days: 20 }), told('七', { days: 30 })], '--publish');
    const seven = await get(fragment);
    expect(seven).toContain('86%');
    expect(seven).toContain('7 个案例里有 6 个');
    expect(seven).toContain('10.5 天');
    expect(seven).toContain('6 个写明天数的已解决案例');
    expect(seven).toContain('数字来自自愿投稿');
    expect(seven.match(/href="\/stories\/K-\d+\/"/g)).toHaveLength(5);
    expect(seven).toContain(`href="/stories/?category=${category}"`);
    expect(await get(`/en${fragment}`)).toContain('10.5 days');
  }, 60_000);

  test('no longer holds a story from the moment it is removed', async () => {
    const password = 'quiet-harbour-41';
    await site.kaicase(
      ['user', 'add', 'mod-lin', '--role', 'moderator', '--password-stdin'],
      password,
    );
    const moderator = new Visitor(site.origin);
    await moderator.post('/sign-in/', { username: 'mod-lin', password });
    const [, number = ''] = /K-(\d+)\//.exec(await get(fragment))!;
    const db = await openDatabase({ url: `file:${join(site.data, 'kaicase.db')}`, as: 'reader' });
    const { rows } = await db.$client.execute(`SELECT id FROM stories WHERE number = ${number}`);
    db.$client.close();
    const decision = { decision: 'remove', reason: '作者要求撤下。', version: '1' };
    expect((await moderator.post(`/moderation/${String(rows[0]!['id'])}/`, decision)).status).toBe(
      303,
    );
    const html = await get(fragment);
    expect(html).not.toContain(`K-${number}`);
    expect(html).toContain('已发布 6 个');
  });
});
