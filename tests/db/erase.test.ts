import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase, whileNothingIsWritten, type Db } from '../../db/client.ts';
import { eraseDeleted } from '../../db/erase.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { aSmallDisk } from '../support/small-disk.ts';
import { randomFrom } from '../support/synthetic-stories.ts';
import { aDatabase } from '../support/database.ts';

const bytesOf = (file: string) =>
  [file, `${file}-wal`].map((name) => readFileSync(name, 'latin1')).join('');

/** Writes, revises and deletes texts of all sizes by chance; answers with those that are left. */
async function turmoil(db: Db, rounds: number): Promise<Set<string>> {
  const random = randomFrom(5);
  const upTo = (n: number) => Math.floor(random() * n);
  const now = new Map<number, string>();
  let made = 0;
  await db.$client.execute('CREATE TABLE turmoil (id INTEGER PRIMARY KEY, text TEXT)');
  const text = () => `canary${(made += 1)}x`;
  for (let round = 0; round < rounds; round++) {
    const statements = Array.from({ length: 25 }, () => {
      const ids = [...now.keys()];
      const chance = random();
      const id = chance < 0.4 ? upTo(2 ** 30) : (ids[upTo(ids.length)] ?? upTo(2 ** 30));
      if (chance > 0.75) {
        now.delete(id);
        return { sql: 'DELETE FROM turmoil WHERE id = ?', args: [id] };
      }
      now.set(id, text());
      const args = [id, now.get(id)! + '灯'.repeat(upTo(300))];
      return { sql: 'INSERT OR REPLACE INTO turmoil VALUES (?, ?)', args };
    });
    await db.$client.batch(statements, 'write');
  }
  return new Set(now.values());
}

const traces = (file: string, kept: ReadonlySet<string>) =>
  new Set(
    [...bytesOf(file).matchAll(/canary\d+x/g)].map(([it]) => it).filter((it) => !kept.has(it)),
  );

test('secure_delete is on for whoever writes', async () => {
  const { url } = await aDatabase();
  for (const as of ['server', 'visitor'] as const) {
    const { $client } = await openDatabase({ url, as });
    const before = await $client.execute('PRAGMA secure_delete');
    await $client.reconnect();
    expect(before.rows).toEqual([expect.objectContaining({ secure_delete: 1 })]);
  }
});

test('no deleted or replaced text is left, where secure_delete alone leaves some', async () => {
  const { db, folder } = await aDatabase();
  const file = join(folder, 'kaicase.db');
  const kept = await turmoil(db, 300);
  await db.$client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  expect(traces(file, kept).size).toBeGreaterThan(0);
  expect(await eraseDeleted(db, file)).toBe('erased');
  expect(traces(file, kept)).toEqual(new Set());
  const left = new Set([...bytesOf(file).matchAll(/canary\d+x/g)].map(([it]) => it));
  expect(left).toEqual(kept);
  const { rows } = await db.$client.execute('PRAGMA integrity_check');
  expect(rows[0]?.['integrity_check']).toBe('ok');
}, 60_000);

test('rows keep their places, which the search reads the stories by', async () => {
  const { db, folder } = await aDatabase();
  const insert = (id: string, rowid: number) =>
    `INSERT INTO users (rowid, id, name, name_key, password_hash) VALUES (${rowid}, '${id}', '', '${id}', '')`;
  await db.$client.batch([insert('a', 900), insert('b', 7), insert('c', 4_000_000)], 'write');
  await db.$client.execute("DELETE FROM users WHERE id = 'b'");
  await eraseDeleted(db, join(folder, 'kaicase.db'));
  const { rows } = await db.$client.execute('SELECT rowid, id FROM users ORDER BY rowid');
  expect(rows.map((row) => [row['rowid'], row['id']])).toEqual([
    [900, 'a'],
    [4_000_000, 'c'],
  ]);
});

test('a program that reads for longer is told of, and not waited for without end', async () => {
  const { db, folder } = await aDatabase();
  const file = join(folder, 'kaicase.db');
  const reader = await hold(file, 'BEGIN; SELECT count(*) FROM users');
  await db.$client.execute("INSERT INTO meta VALUES ('a', 'b')");
  expect(await eraseDeleted(db, file)).toBe('in_use');
  reader.letGo();
  await once(reader.process, 'exit');
  expect(await eraseDeleted(db, file)).toBe('erased');
}, 30_000);

test('a writer that holds the lock is told of, and nothing is lost', async () => {
  const { db, folder } = await aDatabase();
  const file = join(folder, 'kaicase.db');
  await db.$client.execute("INSERT INTO meta VALUES ('a', 'b')");
  const writer = await hold(file, 'BEGIN IMMEDIATE');
  expect(await eraseDeleted(db, file)).toBe('in_use');
  writer.letGo();
  await once(writer.process, 'exit');
  expect(await eraseDeleted(db, file)).toBe('erased');
  expect((await db.$client.execute('SELECT * FROM meta')).rows).toHaveLength(1);
}, 30_000);

test('writes wait for the erasure, reads do not, and each is acknowledged rightly', async () => {
  const { db, folder } = await aDatabase();
  const order: string[] = [];
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const held = whileNothingIsWritten(db, async () => {
    await gate;
    order.push('held');
  });
  const write = db.$client
    .execute("INSERT INTO meta VALUES ('a', 'b')")
    .then(() => order.push('write'));
  await db.$client.execute('SELECT 1').then(() => order.push('read'));
  letGo();
  await Promise.all([held, write]);
  expect(order).toEqual(['read', 'held', 'write']);
  const many = Array.from({ length: 40 }, (_, at) =>
    db.$client.execute({ sql: 'INSERT INTO meta VALUES (?, 1)', args: [`many-${at}`] }),
  );
  const erased = eraseDeleted(db, join(folder, 'kaicase.db'));
  await Promise.all(many);
  expect(await erased).toBe('erased');
  expect((await db.$client.execute('SELECT * FROM meta')).rows).toHaveLength(41);
});

const disk = aSmallDisk(16);

test.skipIf(!disk)(
  'on a disk that is too full nothing is rewritten and nothing is lost',
  async () => {
    const file = join(disk!.folder, 'kaicase.db');
    const db = await openDatabase({ url: `file:${file}` });
    await migrateDatabase(db);
    const kept = await turmoil(db, 60);
    disk!.fillUpTo(statSync(file).size);
    expect(await eraseDeleted(db, file)).toBe('no_room');
    const { rows } = await db.$client.execute('SELECT count(*) AS n FROM turmoil');
    expect(rows[0]?.['n']).toBe(kept.size);
    db.$client.close();
    disk!.gone();
  },
  30_000,
);

/** Another program that runs a statement and stays in its transaction. */
async function hold(file: string, sql: string) {
  const code = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1]);
    for (const one of process.argv[2].split(';')) db.prepare(one).all();
    console.log('held'); process.stdin.once('data', () => process.exit());`;
  const program = spawn(process.execPath, ['--no-warnings', '-e', code, file, sql]);
  await once(program.stdout, 'data');
  return { process: program, letGo: () => program.stdin.write('go') };
}
