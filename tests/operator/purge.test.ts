import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDatabase, type Db } from '../../db/client.ts';
import { lockDatabase } from '../../db/lock.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { anOperator } from '../support/kaicase.ts';
import {
  publishSynthetic,
  syntheticStories,
  type SyntheticStory,
} from '../support/synthetic-stories.ts';
import { tracesUnder } from '../support/traces.ts';

/** A database with published stories, every tenth withdrawn; each has a word of its own. */
async function aSite(url: string, count: number): Promise<Db> {
  const db = await openDatabase({ url });
  await migrateDatabase(db);
  const told: SyntheticStory[] = [];
  for (const story of syntheticStories(4)) {
    const word = story.number % 10 === 0 ? 'zirkonlampe' : 'stehlampe';
    told.push({ ...story, problem: `${word}${story.number}x ${story.problem}`.repeat(6) });
    if (told.length === count) break;
  }
  await publishSynthetic(db, told);
  await db.$client.execute("UPDATE stories SET status = 'withdrawn' WHERE number % 10 = 0");
  return db;
}

const patiently = { timeout: 15_000 };
const countOf = async (db: Db, what: string) =>
  Number((await db.$client.execute(`SELECT count(*) AS n FROM ${what}`)).rows[0]?.['n']);

test('without a server the command purges by itself and leaves no byte', async () => {
  const { data, url, kaicase } = anOperator();
  const db = await aSite(url, 40);
  mkdirSync(join(data, 'pagefind-stories', 'hot'), { recursive: true });
  writeFileSync(join(data, 'pagefind-stories', 'hot', 'x'), 'zirkonlampe');
  expect(kaicase(['doctor']).stdout).toMatch(/FAULT {2}nothing is kept too long: .*-- purge/);
  expect(tracesUnder(data, ['zirkonlampe'])).not.toEqual([]);
  expect(kaicase(['purge'])).toEqual({
    status: 0,
    stderr: '',
    stdout:
      '4 stories, 0 drafts, and 0 reports purged. Nothing of what was deleted is left in the database file or the quick search.\n',
  });
  expect(tracesUnder(data, ['zirkonlampe'])).toEqual([]);
  expect(await countOf(db, 'stories')).toBe(36);
  expect(await countOf(db, 'retired_stories')).toBe(4);
  expect(kaicase(['purge'])).toMatchObject({ status: 0, stdout: /^0 stories/ });
  expect(kaicase(['doctor']).stdout).toMatch(/ok {5}nothing is kept too long/);
  expect(existsSync(join(data, 'kaicase.db.lock'))).toBe(false);
}, 60_000);

test('a database that another program uses is refused with one line, and nothing is half deleted', async () => {
  const { data, url, kaicase } = anOperator();
  const db = await aSite(url, 40);
  const code = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1]);
    db.exec('BEGIN IMMEDIATE'); console.log('held'); process.stdin.once('data', () => process.exit());`;
  const args = ['--no-warnings', '-e', code, join(data, 'kaicase.db')];
  const writer = spawn(process.execPath, args);
  await once(writer.stdout, 'data');
  const refused = kaicase(['purge']);
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr.trim().split('\n')).toHaveLength(1);
  expect(refused.stderr).toMatch(
    /Nothing was changed|^0 stories, 0 drafts, and 0 reports deleted, but another/,
  );
  expect(await countOf(db, 'stories')).toBe(40);
  writer.stdin.write('go');
  await once(writer, 'exit');
  expect(kaicase(['purge']).stdout).toMatch(/^4 stories/);
}, 60_000);

test('a server that holds the lock is asked; when it is gone the command goes on by itself', async () => {
  const { data, url, kaicase } = anOperator();
  const db = await aSite(url, 20);
  const lock = lockDatabase(join(data, 'kaicase.db'));
  const letGo = spawnedPurge(data);
  await expect.poll(() => countOf(db, "meta WHERE key LIKE 'purge-asked:%'"), patiently).toBe(1);
  expect(await countOf(db, 'stories')).toBe(20);
  lock.release();
  expect(await letGo.ended).toBe(0);
  expect(await countOf(db, 'stories')).toBe(18);
  expect(await countOf(db, "meta WHERE key LIKE 'purge-%'")).toBe(0);
  expect(kaicase(['purge', '--help']).stdout).toMatch(/Backups and exports/);
}, 60_000);

test('killed at any moment, a purge leaves the file sound and the next one finishes', async () => {
  const { data, url, kaicase } = anOperator();
  const db = await aSite(url, 3000);
  for (const ms of [5, 20, 40, 60, 90, 130, 180, 250, 350]) {
    const purge = spawnedPurge(data);
    await expect
      .poll(() => existsSync(join(data, 'kaicase.db.lock')), { ...patiently, interval: 2 })
      .toBe(true);
    await pause(ms);
    purge.kill();
    await purge.ended;
    const kept = await countOf(db, "stories WHERE status = 'withdrawn'");
    expect(kept + (await countOf(db, 'retired_stories')), `${ms} ms`).toBe(300);
    if (kept < 300 && tracesUnder(data, ['zirkonlampe']).length > 0)
      expect(await countOf(db, "meta WHERE key = 'erasure_due'")).toBe(1);
  }
  const { rows } = await db.$client.execute('PRAGMA integrity_check');
  expect(rows[0]?.['integrity_check']).toBe('ok');
  expect(kaicase(['purge'])).toMatchObject({ status: 0, stderr: '' });
  expect(tracesUnder(data, ['zirkonlampe'])).toEqual([]);
  expect(await countOf(db, 'stories')).toBe(2700);
  expect(await countOf(db, 'retired_stories')).toBe(300);
}, 120_000);

function spawnedPurge(data: string) {
  const here = { KAICASE_DATA: data, DATABASE_URL: '', PORT: '', PUBLIC_ORIGIN: '' };
  const command = spawn(process.execPath, ['src/operator/kaicase.ts', 'purge'], {
    env: { ...process.env, ...here },
    stdio: 'ignore',
  });
  const ended = once(command, 'exit').then(([code]) => code as number | null);
  return { ended, kill: () => void command.kill('SIGKILL') };
}
