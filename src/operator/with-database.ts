import { mkdirSync } from 'node:fs';
import { openDatabase, type Db } from '../../db/client.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { readConfig, type Config } from '../site/config.ts';

/**
 * Runs a command's work on the site's database, beside a running server or without one, and closes
 * it afterwards.
 * @throws WrongEnvironment, or what the database says when it can't be opened.
 */
export async function withDatabase<T>(work: (db: Db, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig();
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  const db = await openDatabase({
    url: config.databaseUrl,
    authToken: config.databaseAuthToken,
    replica: config.databaseReplica,
    as: 'visitor',
  });
  try {
    await migrateDatabase(db);
    return await work(db, config);
  } finally {
    db.$client.close();
  }
}
