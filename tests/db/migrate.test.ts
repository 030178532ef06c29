import { readFileSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { expect, test } from 'vitest';
import { DatabaseBusy, openDatabase } from '../../db/client.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { storyChangesSql } from '../../db/search.ts';

import { aDatabase } from '../support/database.ts';

test('migrating twice changes nothing', async () => {
  const { db } = await aDatabase();
  const tables = () => db.$client.execute('select name from sqlite_master order by name');
  const before = (await tables()).rows;
  await migrateDatabase(db);
  expect((await tables()).rows).toEqual(before);
});

test('every connection guards keys, deletes securely and syncs fully, also after a busy one', async () => {
  const { url } = await aDatabase();
  const db = await openDatabase({ url, maxWaitMs: 10 });
  const pragmas = async () => {
    const names = [
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'secure_delete',
      'trusted_schema',
    ];
    const answers = names.map((name) => db.$client.execute(`pragma ${name}`));
    return (await Promise.all(answers)).map(({ rows }) => Object.values(rows[0]!)[0]);
  };
  expect(await pragmas()).toEqual(['wal', 2, 1, 1, 0]);
  const blocker = await createClient({ url }).transaction('write');
  await expect(db.$client.execute("insert into meta values ('a', 'b')")).rejects.toThrow(
    DatabaseBusy,
  );
  await blocker.rollback();
  expect(await pragmas()).toEqual(['wal', 2, 1, 1, 0]);
});

test('the moderation log can only grow', async () => {
  const { db } = await aDatabase();
  const row =
    "insert into moderation_log (story_id, version, moderator_id, decision, reason, at) values ('s', 1, 'm', 'publish', '', 0)";
  await db.$client.execute(row);
  await expect(db.$client.execute("update moderation_log set reason = 'x'")).rejects.toThrow(
    /append-only/,
  );
  await expect(db.$client.execute('delete from moderation_log')).rejects.toThrow(/append-only/);
});

test('the migration makes the triggers that a repair makes', () => {
  const migration = readFileSync('db/migrations/0005_note_changes_of_stories.sql', 'utf8');
  for (const sql of storyChangesSql) expect(migration).toContain(sql);
});
