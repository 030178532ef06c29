import { spawnSync } from 'node:child_process';
import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { stories } from '../../db/schema.ts';
import { openDatabase } from '../../db/client.ts';
import { aDatabase } from '../support/database.ts';
import { aBundle, closeBundles, publishMany, wordsIn } from './bundles.ts';

afterEach(closeBundles);

/** A site whose hot bundle is small, so that a few dozen stories need an archive. */
const small = { hotAtLeast: 5, hotAtMost: 20, archiveAfterChanges: 10 };
const slow = { timeout: 15_000, interval: 50 };

async function aSiteWithArchive(options = {}) {
  const made = await aDatabase();
  const numbers = await publishMany(made.db, 40);
  const site = await aBundle({ ...small, ...options }, made);
  site.bundle.refresh();
  await expect.poll(() => site.of('archive'), slow).toMatchObject({ hidden: [] });
  return { ...site, made, numbers };
}

const remove = (site: Awaited<ReturnType<typeof aSiteWithArchive>>, number: number) =>
  site.db.update(stories).set({ status: 'removed' }).where(eq(stories.number, number));

test('stories that the hot bundle has no room for are in the archive', async () => {
  const { db, folder, numbers, bundle } = await aSiteWithArchive();
  for (const number of numbers) expect(wordsIn(folder, 'archive')).toContain(`K-${number}/`);
  await publishMany(db, 1, 4000);
  await bundle.settled();
  expect(wordsIn(folder, 'hot').match(/"number":"K-/g)).toHaveLength(5);
});

test('the archive ends where its share is used up, and is not written again for the rest', async () => {
  const { folder, of, bundle } = await aSiteWithArchive({ mostStories: 12 });
  const { path } = (await of('archive'))!;
  await bundle.settled();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect((await of('archive'))!.path).toBe(path);
  expect(wordsIn(folder, 'archive').match(/"number":"K-/g)).toHaveLength(12);
  expect(wordsIn(folder, 'archive')).toContain('K-10039/');
});

test('a removed story is hidden at once, its text leaves the archive, and later its words', async () => {
  const site = await aSiteWithArchive({ archiveAfterRemovalMs: 2000 });
  const { path } = (await site.of('archive'))!;
  await remove(site, 10_002);
  expect(await site.of('archive')).toMatchObject({ path, hidden: [10_002] });
  await expect.poll(() => wordsIn(site.folder, 'archive')).not.toContain('lamp10002');
  site.bundle.refresh();
  await expect.poll(() => site.of('archive'), slow).toMatchObject({ hidden: [] });
  expect((await site.of('archive'))!.path).not.toBe(path);
  expect(wordsIn(site.folder, 'archive')).not.toContain('lamp10002');
});

test('a new story is in the hot bundle until an archive takes it over', async () => {
  const site = await aSiteWithArchive();
  const { path } = (await site.of('archive'))!;
  await publishMany(site.db, 1, 4000);
  await site.bundle.settled();
  expect(wordsIn(site.folder, 'hot')).toContain('K-4000/');
  expect((await site.of('archive'))!.path).toBe(path);
  await publishMany(site.db, 15, 5000);
  site.bundle.refresh();
  await expect.poll(() => wordsIn(site.folder, 'archive'), slow).toContain('K-5014/');
  expect(wordsIn(site.folder, 'archive')).toContain('K-4000/');
});

test('an archive of the last run is used again, without what went meanwhile', async () => {
  const first = await aSiteWithArchive();
  const { path } = (await first.of('archive'))!;
  await first.close();
  await remove(first, 10_003);
  const second = await aBundle(small, first.made);
  expect(await second.of('archive')).toMatchObject({ path, hidden: [10_003] });
});

test('after an older backup was restored, the archive is made anew', async () => {
  const first = await aSiteWithArchive();
  const { path } = (await first.of('archive'))!;
  await first.close();
  const restored = await aDatabase();
  await publishMany(restored.db, 60, 70_000);
  const second = await aBundle(small, { ...restored, folder: first.made.folder });
  expect((await second.of('archive'))!.hidden).toHaveLength(40);
  second.bundle.refresh();
  await expect.poll(() => second.of('archive'), slow).toMatchObject({ hidden: [] });
  expect((await second.of('archive'))!.path).not.toBe(path);
  expect(wordsIn(second.folder, 'archive')).toContain('K-70059/');
});

test('stories that another process publishes are found without a word from it', async () => {
  const site = await aBundle({ lookMs: 30 });
  site.bundle.refresh();
  const visitor = await openDatabase({ url: site.url, as: 'visitor' });
  await publishMany(visitor, 3, 8000);
  await expect.poll(() => site.of('hot'), slow).toBeDefined();
  await expect.poll(() => wordsIn(site.folder, 'hot'), slow).toContain('K-8002/');
  visitor.$client.close();
});

test('when Pagefind’s process is killed, the next bundle starts another', async () => {
  const site = await aBundle({ hotWithinMs: 2500 });
  await publishMany(site.db, 200, 20_000);
  await site.bundle.settled();
  await publishMany(site.db, 1, 21_000);
  const writing = site.bundle.settled();
  await expect.poll(() => killPagefind(), { timeout: 2000, interval: 5 }).toBeGreaterThan(0);
  await writing;
  await expect.poll(() => wordsIn(site.folder, 'hot'), slow).toContain('K-21000/');
});

/** Kills the binaries that this process started; says how many. */
function killPagefind(): number {
  const { stdout } = spawnSync('ps', ['-o', 'pid=,comm=', '--ppid', String(process.pid)]);
  const pids = String(stdout)
    .split('\n')
    .filter((line) => line.includes('pagefind'))
    .map((line) => Number.parseInt(line, 10));
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  return pids.length;
}
