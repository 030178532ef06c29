import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { stories } from '../../db/schema.ts';
import { aPublishedStory, aStory, decided } from '../stories/support.ts';
import { aDatabase } from '../support/database.ts';
import { aBundle, bytesIn, closeBundles, wordsIn } from './bundles.ts';

afterEach(closeBundles);

test('a published story is in the hot bundle, a removed one is in no file any more', async () => {
  const { db, bundle, folder, of } = await aBundle();
  const { id, number, by } = await aPublishedStory(db, { title: '磁吸灯架被并成一个变体' });
  await aStory(db, { title: '还没有审核的一篇案例' });
  await bundle.settled();
  expect(wordsIn(folder)).toContain('磁吸灯架被并成一个变体');
  expect(wordsIn(folder)).toContain(`/stories/K-${number}/`);
  for (const secret of ['还没有审核', id, by.id, by.name])
    expect(wordsIn(folder)).not.toContain(secret);
  expect(await of('hot')).toMatchObject({ languages: ['zh-cn'], hidden: [] });

  await decided(db, id, 'remove');
  await bundle.settled();
  expect(wordsIn(folder)).not.toContain('磁吸灯架');
  expect(await of('hot')).toBeUndefined();
  expect(readdirSync(join(folder, 'hot')).filter((name) => name.startsWith('hot-'))).toHaveLength(
    1,
  );
});

test('a removed story is hidden from the next search on, before a new bundle is written', async () => {
  const { db, bundle, of } = await aBundle();
  const { id, number } = await aPublishedStory(db);
  await aPublishedStory(db);
  await bundle.settled();
  const { path } = (await of('hot'))!;
  await decided(db, id, 'remove');
  expect(await of('hot')).toMatchObject({ path, hidden: [number] });
  await bundle.settled();
  expect(await of('hot')).toMatchObject({ hidden: [] });
});

test('each story is indexed in its own language', async () => {
  const { db, bundle, of } = await aBundle();
  await aPublishedStory(db);
  await aPublishedStory(db, { locale: 'en', title: 'Two lamps merged into one' });
  await bundle.settled();
  expect(await of('hot')).toMatchObject({ languages: ['en', 'zh-cn'] });
});

test('an edited story is found with its new words only', async () => {
  const { db, bundle, folder } = await aBundle();
  await aPublishedStory(db, { title: '磁吸灯架被并成一个变体' });
  await bundle.settled();
  await db.update(stories).set({ title: '落地灯被并成一个变体', version: 9 });
  await bundle.settled();
  expect(wordsIn(folder)).toContain('落地灯被并成');
  expect(wordsIn(folder)).not.toContain('磁吸灯架');
});

test('nothing is asked of Pagefind while no bundle holds a story', async () => {
  const { bundle, get, list } = await aBundle();
  expect(await list()).toEqual([]);
  await bundle.settled();
  expect(await list()).toEqual([]);
  expect(await get('/pagefind-stories/bundles.json?ts=1')).toMatchObject({
    status: 200,
    cache: 'no-store',
  });
});

test('only bundles in use are served, and nothing outside their files', async () => {
  const { db, bundle, folder, get, of } = await aBundle();
  await aPublishedStory(db);
  await bundle.settled();
  writeFileSync(join(folder, 'canary.txt'), 'canary');
  const { path } = (await of('hot'))!;
  expect(await get(`${path}pagefind-entry.json`)).toMatchObject({ status: 200, cache: 'no-cache' });
  for (const wrong of [
    '../manifest.json',
    '..%2fmanifest.json',
    '%2e%2e/manifest.json',
    '..\\manifest.json',
    '../../../canary.txt',
    'manifest.json',
    'nothing.json',
  ]) {
    const { status, body } = await get(path + wrong);
    expect(`${status} ${body.toString()}`, wrong).toBe('404 ');
  }
  for (const wrong of ['canary.txt', 'hot/current', '../canary.txt', 'hot', ''])
    expect((await get(`/pagefind-stories/${wrong}`)).status, wrong).toBe(404);
});

test('many calls make one bundle, and what a crash left behind is cleared away', async () => {
  const made = await aDatabase();
  const first = await aBundle({}, made);
  await aPublishedStory(first.db, { title: '磁吸灯架被并成一个变体' });
  for (let i = 0; i < 5; i++) first.bundle.refresh();
  await first.bundle.settled();
  const { path } = (await first.of('hot'))!;
  await first.close();
  mkdirSync(join(first.folder, 'hot', 'hot-half', 'files'), { recursive: true });
  mkdirSync(join(first.folder, 'bundle-former'));
  writeFileSync(join(first.folder, 'bundle-former', 'x.pf_fragment'), 'taken down');

  const { id } = await aPublishedStory(made.db);
  const second = await aBundle({}, made);
  expect(await second.of('hot')).toMatchObject({ path, hidden: [] });
  expect(readdirSync(second.folder)).not.toContain('bundle-former');
  await second.bundle.settled();
  expect(readdirSync(join(second.folder, 'hot'))).not.toContain('hot-half');
  expect((await second.of('hot'))!.path).not.toBe(path);
  await second.close();

  await decided(made.db, id, 'remove');
  const third = await aBundle({}, made);
  const { hidden } = (await third.of('hot'))!;
  expect(hidden).toHaveLength(1);
});

test('after a failure the old bundle is not served, and it heals by itself', async () => {
  const { db, bundle, folder, get, list, of } = await aBundle();
  await aPublishedStory(db);
  await bundle.settled();
  const { path } = (await of('hot'))!;
  rmSync(join(folder, 'hot'), { recursive: true });
  writeFileSync(join(folder, 'hot'), 'in the way');
  await aPublishedStory(db);
  bundle.refresh();
  await expect.poll(list).toEqual([]);
  expect((await get(`${path}pagefind-entry.json`)).status).toBe(404);
  rmSync(join(folder, 'hot'));
  mkdirSync(join(folder, 'hot'));
  await expect.poll(() => of('hot'), { timeout: 5000 }).toMatchObject({ hidden: [] });
});

test('while the database can’t be read, no bundle is named', async () => {
  const { db, bundle, get, of } = await aBundle();
  await aPublishedStory(db);
  await bundle.settled();
  await db.$client.execute('ALTER TABLE story_changes RENAME TO elsewhere');
  expect(await get('/pagefind-stories/bundles.json')).toMatchObject({ status: 503 });
  expect(await of('hot')).toBeUndefined();
  await db.$client.execute('ALTER TABLE elsewhere RENAME TO story_changes');
  expect(await of('hot')).toMatchObject({ hidden: [] });
});

test('clearing leaves no word of what was taken down in any file, half bundles included', async () => {
  const { db, bundle, folder, of } = await aBundle({ hotAtLeast: 0, archiveAfterRemovalMs: 1e9 });
  const { id } = await aPublishedStory(db, { title: 'Zirkonlampe 被并成一个变体' });
  await aPublishedStory(db);
  await bundle.settled();
  await expect.poll(() => of('archive'), { timeout: 60_000 }).toBeDefined();
  expect(bytesIn(folder)).toContain('zirkonlamp');
  mkdirSync(join(folder, 'archive', 'archive-half'));
  writeFileSync(join(folder, 'archive', 'archive-half', 'x'), 'zirkonlampe');

  await decided(db, id, 'remove');
  await bundle.clear();
  expect(bytesIn(folder)).not.toContain('zirkonlamp');
  await expect.poll(() => of('archive'), { timeout: 60_000 }).toMatchObject({ hidden: [] });
  expect(bytesIn(folder)).not.toContain('zirkonlamp');
}, 150_000);
