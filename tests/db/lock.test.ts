import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DatabaseInUse, lockDatabase } from '../../db/lock.ts';
import { aDatabase } from '../support/database.ts';

async function aFile() {
  return (await aDatabase()).url.slice('file:'.length);
}

/** Takes the lock in another process, which then ends without releasing it. */
function lockElsewhere(file: string) {
  const code = `import { lockDatabase } from './db/lock.ts'; lockDatabase(${JSON.stringify(file)});`;
  return spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code]);
}

test('a second server on the same file is refused and told the pid', async () => {
  const file = await aFile();
  const lock = lockDatabase(file);
  expect(() => lockDatabase(file)).toThrow(DatabaseInUse);
  const other = lockElsewhere(file);
  expect(other.status).not.toBe(0);
  expect(String(other.stderr)).toContain(`pid ${process.pid}`);
  lock.release();
});

test('after a release the file can be locked again', async () => {
  const file = await aFile();
  lockDatabase(file).release();
  expect(lockElsewhere(file).status).toBe(0);
});

test('the lock of a killed server is taken over', async () => {
  const file = await aFile();
  expect(lockElsewhere(file).status).toBe(0);
  const lock = lockDatabase(file);
  expect(JSON.parse(readFileSync(`${file}.lock`, 'utf8'))).toMatchObject({ pid: process.pid });
  lock.release();
});

test('a living process that merely got the same pid does not hold the lock', async () => {
  const file = await aFile();
  const stranger = { pid: process.ppid, began: 'long ago', inode: 1 };
  writeFileSync(`${file}.lock`, JSON.stringify(stranger));
  expect(() => lockDatabase(file).release()).not.toThrow();
});

test('a torn lock file does not keep the site down', async () => {
  const file = await aFile();
  writeFileSync(`${file}.lock`, '{"pid":');
  expect(() => lockDatabase(file).release()).not.toThrow();
});

test('a file that was deleted or replaced under the server is noticed', async () => {
  const file = await aFile();
  const lock = lockDatabase(file);
  expect(lock.stillOurs()).toBe(true);
  renameSync(file, `${file}.moved`);
  expect(lock.stillOurs()).toBe(false);
  writeFileSync(file, '');
  expect(lock.stillOurs()).toBe(false);
  rmSync(`${file}.lock`);
});
