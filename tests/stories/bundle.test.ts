import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { pino } from 'pino';
import type { Db } from '../../db/client.ts';
import { startStoryBundle, type StoryBundle } from '../../src/search/story-bundle.ts';
import { aDatabase } from '../support/database.ts';
import { aPublishedStory, aStory, decided } from './support.ts';

const log = pino({ level: 'silent' });
const open: { close: () => Promise<unknown> | void }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function aBundle(given?: { db: Db; folder: string }) {
  const made = given ?? (await aDatabase());
  const folder = join(made.folder, 'stories');
  const bundle = startStoryBundle({ db: made.db, folder, log, waitMs: 20, retryMs: 40 });
  const server = createServer((asked, answer) =>
    bundle.serve(asked, answer, () => answer.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  open.push({ close: () => void server.close() }, bundle);
  const { port } = server.address() as { port: number };
  /** Not fetch: it would tidy `..` away. */
  const get = (path: string) =>
    new Promise<{ status: number; body: Buffer; cache: string | undefined }>((resolve, reject) => {
      request({ port, path }, async (answer) => {
        const parts: Buffer[] = [];
        for await (const part of answer) parts.push(part as Buffer);
        const { statusCode: status = 0, headers } = answer;
        resolve({ status, body: Buffer.concat(parts), cache: headers['cache-control'] });
      })
        .on('error', reject)
        .end();
    });
  return { ...made, folder, bundle, get };
}

async function refreshed(bundle: StoryBundle) {
  bundle.refresh();
  await bundle.settled();
}

/** Every word of every record in every bundle on the disk. */
function wordsIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.pf_fragment'))
    .map((name) => gunzipSync(readFileSync(join(folder, name))).toString())
    .join('\n');
}

const entryOf = async (get: Awaited<ReturnType<typeof aBundle>>['get']) => {
  const { body } = await get('/pagefind-stories/pagefind-entry.json');
  return JSON.parse(body.toString()) as { languages: Record<string, { page_count: number }> };
};

test('a published story is in the bundle, a removed one is in no file any more', async () => {
  const { db, bundle, folder, get } = await aBundle();
  const { id, number, by } = await aPublishedStory(db, { title: '磁吸灯架被并成一个变体' });
  await aStory(db, { title: '还没有审核的一篇案例' });
  await refreshed(bundle);
  expect(wordsIn(folder)).toContain('磁吸灯架被并成一个变体');
  expect(wordsIn(folder)).toContain(`/stories/K-${number}/`);
  for (const secret of ['还没有审核', id, by.id, by.name])
    expect(wordsIn(folder)).not.toContain(secret);
  expect((await entryOf(get)).languages).toMatchObject({ 'zh-cn': { page_count: 1 } });

  await decided(db, id, 'remove');
  await refreshed(bundle);
  expect(wordsIn(folder)).not.toContain('磁吸灯架');
  expect((await entryOf(get)).languages).toEqual({});
  expect(readdirSync(folder).filter((name) => name.startsWith('bundle-'))).toHaveLength(1);
});

test('each story is indexed in its own language', async () => {
  const { db, bundle, get } = await aBundle();
  await aPublishedStory(db);
  await aPublishedStory(db, { locale: 'en', title: 'Two lamps merged into one' });
  await refreshed(bundle);
  expect(Object.keys((await entryOf(get)).languages).toSorted()).toEqual(['en', 'zh-cn']);
});

test('without stories there is a bundle without languages', async () => {
  const { bundle, get } = await aBundle();
  expect((await get('/pagefind-stories/pagefind-entry.json')).status).toBe(404);
  await refreshed(bundle);
  const answer = await get('/pagefind-stories/pagefind-entry.json?ts=1');
  expect(answer).toMatchObject({ status: 200, cache: 'no-cache' });
  expect((await entryOf(get)).languages).toEqual({});
});

test('no path leads out of the current bundle', async () => {
  const { bundle, folder, get } = await aBundle();
  await refreshed(bundle);
  writeFileSync(join(folder, 'canary.txt'), 'canary');
  for (const path of [
    '../canary.txt',
    '..%2fcanary.txt',
    '%2e%2e/canary.txt',
    '..\\canary.txt',
    '../current',
  ]) {
    const { status, body } = await get(`/pagefind-stories/${path}`);
    expect(`${status} ${body.toString()}`).toBe('404 ');
  }
});

test('many calls make one bundle, and a crash in between heals at the next start', async () => {
  const made = await aDatabase();
  const first = await aBundle(made);
  await aPublishedStory(first.db, { title: '磁吸灯架被并成一个变体' });
  for (let i = 0; i < 5; i++) first.bundle.refresh();
  await first.bundle.settled();
  mkdirSync(join(first.folder, 'bundle-half'));
  writeFileSync(join(first.folder, 'bundle-half', 'x.pf_fragment'), 'half');
  const second = await aBundle(made);
  expect((await entryOf(second.get)).languages).toHaveProperty('zh-cn');
  await refreshed(second.bundle);
  expect(readdirSync(second.folder)).not.toContain('bundle-half');
});

test('after a failure the old bundle is not served, and it heals by itself', async () => {
  const { db, bundle, get } = await aBundle();
  await aPublishedStory(db);
  await refreshed(bundle);
  await db.$client.execute('ALTER TABLE stories RENAME TO elsewhere');
  bundle.refresh();
  await expect
    .poll(async () => (await get('/pagefind-stories/pagefind-entry.json')).status)
    .toBe(404);
  await db.$client.execute('ALTER TABLE elsewhere RENAME TO stories');
  await bundle.settled();
  expect((await entryOf(get)).languages).toHaveProperty('zh-cn');
});
