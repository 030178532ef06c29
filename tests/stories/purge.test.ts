import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openDatabase, type Db } from '../../db/client.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { stories } from '../../db/schema.ts';
import { purgeDaily } from '../../src/server/purge-daily.ts';
import { purge } from '../../src/stories/purging/purge.ts';
import {
  askForPurge,
  fetchPurgeAnswer,
  purgeRequests,
} from '../../src/stories/purging/purge-requests.ts';
import { erasureStands } from '../../src/stories/purging/purging.ts';
import { withdrawStory } from '../../src/stories/withdrawing.ts';
import { aDatabase } from '../support/database.ts';
import { aSmallDisk } from '../support/small-disk.ts';
import { aPublishedStory, now, secret } from './support.ts';

const word = '磁吸灯架';
const holdsTheWord = (file: string) =>
  [file, `${file}-wal`].some((name) => existsSync(name) && readFileSync(name).includes(word));

async function aWithdrawnStory(db: Db) {
  const { id, by } = await aPublishedStory(db, { title: `${word}被并成一个变体` });
  await withdrawStory(db, id, { by, secret });
}

function purging(db: Db, folder: string, changes = {}) {
  const cleared: string[] = [];
  const file = join(folder, 'kaicase.db');
  const clearBundles = () => Promise.resolve(void cleared.push('cleared'));
  return { cleared, file, with: { db, file, clearBundles, now, thoroughly: false, ...changes } };
}

test('a purge deletes, clears the bundles and erases; the next one that day has nothing to do', async () => {
  const { db, folder } = await aDatabase();
  await aWithdrawnStory(db);
  const its = purging(db, folder);
  expect(holdsTheWord(its.file)).toBe(true);
  expect(await purge(its.with)).toEqual({ stories: 1, drafts: 0, reports: 0, ended: 'erased' });
  expect(holdsTheWord(its.file)).toBe(false);
  expect(its.cleared).toHaveLength(1);
  expect(await purge(its.with)).toEqual({ stories: 0, drafts: 0, reports: 0, ended: 'fresh' });
  const tomorrow = new Date(now.getTime() + 86_400_000);
  expect(await purge({ ...its.with, now: tomorrow })).toMatchObject({ ended: 'erased' });
  expect(its.cleared).toHaveLength(1);
});

test('a purge that was broken off after the rows went is finished by the next one', async () => {
  const { db, folder } = await aDatabase();
  await aWithdrawnStory(db);
  const its = purging(db, folder);
  const clearBundles = () => Promise.reject(new Error('broken off'));
  await expect(purge({ ...its.with, clearBundles })).rejects.toThrow('broken off');
  expect(await db.$count(stories)).toBe(0);
  expect(await erasureStands(db)).toMatchObject({ due: true });
  expect(holdsTheWord(its.file)).toBe(true);
  expect(await purge(its.with)).toEqual({ stories: 0, drafts: 0, reports: 0, ended: 'erased' });
  expect(holdsTheWord(its.file)).toBe(false);
});

test('of a database on another machine the rows go', async () => {
  const { db, folder } = await aDatabase();
  await aWithdrawnStory(db);
  const its = purging(db, folder, { file: null });
  expect(await purge(its.with)).toEqual({ stories: 1, drafts: 0, reports: 0, ended: 'elsewhere' });
  expect(await erasureStands(db)).toEqual({ due: false, lastOn: '2026-11-20' });
});

const disk = aSmallDisk(16);

test.skipIf(!disk)(
  'on a full disk nothing is half deleted, and it goes on when there is room',
  async () => {
    const file = join(disk!.folder, 'kaicase.db');
    const db = await openDatabase({ url: `file:${file}` });
    await migrateDatabase(db);
    await aWithdrawnStory(db);
    await db.$client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    disk!.fillUpTo(0);
    const its = purging(db, disk!.folder);
    expect(await purge(its.with)).toEqual({ stories: 0, drafts: 0, reports: 0, ended: 'no_room' });
    expect(await db.$count(stories)).toBe(1);
    disk!.makeRoom();
    expect(await purge(its.with)).toEqual({ stories: 1, drafts: 0, reports: 0, ended: 'erased' });
    expect(holdsTheWord(its.file)).toBe(false);
    db.$client.close();
    disk!.gone();
  },
  30_000,
);

test('a server purges soon after its start and whenever it is asked, and answers each who asked', async () => {
  const { db, folder } = await aDatabase();
  await aWithdrawnStory(db);
  const { file, with: options } = purging(db, folder);
  const log = pino({ level: 'silent' });
  const daily = purgeDaily({ ...options, file, log, lookMs: 10, firstMs: 30 });
  await expect.poll(() => db.$count(stories)).toBe(0);
  await expect.poll(() => erasureStands(db), { timeout: 5000 }).toMatchObject({ due: false });

  await aWithdrawnStory(db);
  const requests = [await askForPurge(db), await askForPurge(db)];
  const answers = requests.map((request) =>
    expect
      .poll(() => fetchPurgeAnswer(db, request), { timeout: 5000 })
      .toMatchObject({ purged: { ended: 'erased' } }),
  );
  await Promise.all(answers);
  expect(await purgeRequests(db)).toEqual([]);
  expect(holdsTheWord(file)).toBe(false);
  await daily.close();
}, 20_000);

test('when a purge fails, whoever asked is told, and it is tried again', async () => {
  const { db, folder } = await aDatabase();
  await aWithdrawnStory(db);
  let failures = 1;
  const clearBundles = () => (failures-- > 0 ? Promise.reject(new Error('no')) : Promise.resolve());
  const { file, with: options } = purging(db, folder, { clearBundles });
  const log = pino({ level: 'silent' });
  const request = await askForPurge(db);
  const daily = purgeDaily({ ...options, file, log, lookMs: 10, firstMs: 60_000, retryMs: 50 });
  await expect
    .poll(() => fetchPurgeAnswer(db, request), { timeout: 5000 })
    .toEqual({ purged: null });
  await expect.poll(() => holdsTheWord(file), { timeout: 5000 }).toBe(false);
  await daily.close();
}, 20_000);
