import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Db } from '../../db/client.ts';
import { migrateDatabase } from '../../db/migrate.ts';

/** A fresh, migrated database in a real file. */
export async function aDatabase(): Promise<{ db: Db; url: string; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'kaicase-'));
  const url = `file:${join(folder, 'kaicase.db')}`;
  const db = await openDatabase({ url });
  await migrateDatabase(db);
  return { db, url, folder };
}
