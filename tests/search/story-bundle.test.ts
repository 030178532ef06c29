import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { stories } from '../../db/schema.ts';
import { startStoryBundle, type StoryBundle } from '../../src/search/story-bundle.ts';
import { aPublishedStory } from '../stories/support.ts';
import { aDatabase } from '../support/database.ts';

const bundles: StoryBundle[] = [];
afterAll(async () => void (await Promise.all(bundles.map((bundle) => bundle.close()))));

async function aBundle() {
  const { db } = await aDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'kaicase-bundle-'));
  const bundle = startStoryBundle({ db, folder, log: pino({ enabled: false }), waitMs: 5 });
  bundles.push(bundle);
  const renew = async () => {
    bundle.refresh();
    await bundle.settled();
  };
  return { db, folder, bundle, renew };
}

/** How many pages the bundle holds, by language. */
function pagesIn(folder: string): Record<string, number> {
  const name = readFileSync(join(folder, 'current'), 'utf8');
  const entry = JSON.parse(readFileSync(join(folder, name, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.fromEntries(
    Object.entries(entry.languages).map(([key, { page_count }]) => [key, page_count]),
  );
}

test('a published story is in the next bundle, a removed one is in no file of it', async () => {
  const { db, folder, renew } = await aBundle();
  await renew();
  expect(pagesIn(folder)).toEqual({});
  await aPublishedStory(db);
  await aPublishedStory(db, { title: 'Two lamps merged into one variation', locale: 'en' });
  await renew();
  expect(pagesIn(folder)).toEqual({ 'zh-cn': 1, en: 1 });
  await db.update(stories).set({ status: 'removed' });
  await renew();
  expect(pagesIn(folder)).toEqual({});
  expect(readdirSync(folder).filter((name) => name.startsWith('bundle-'))).toHaveLength(1);
}, 30_000);

test('only the current bundle is served, and nothing outside it', async () => {
  const { db, bundle, renew } = await aBundle();
  await aPublishedStory(db);
  await renew();
  const server = createServer((request, response) =>
    bundle.serve(request, response, () => response.writeHead(404).end()),
  ).listen(0);
  const { port } = server.address() as { port: number };
  const get = (path: string) => fetch(`http://localhost:${port}/pagefind-stories/${path}`);
  const entry = await get('pagefind-entry.json');
  expect(entry.status).toBe(200);
  expect(entry.headers.get('cache-control')).toMatch(/no-cache|no-store/);
  for (const path of ['..%2fcurrent', '%2e%2e/current', '../current', 'nothing.json']) {
    expect((await get(path)).status, path).toBe(404);
  }
  server.close();
}, 30_000);
