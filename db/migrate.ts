import { migrate } from 'drizzle-orm/libsql/migrator';
import type { Db } from './client.ts';

/** Brings the database to the newest schema: at start, in tests and for the operator. Repeatable. */
export async function migrateDatabase(db: Db, folder = 'db/migrations'): Promise<void> {
  await migrate(db, { migrationsFolder: folder });
}
