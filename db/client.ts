import { createClient, type Client, type Config } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import { guard, type Guarded } from './guard.ts';
import * as schema from './schema.ts';

export { DatabaseBusy } from './guard.ts';

/** The database as every feature receives it. Write with single statements or `db.batch([...])`. */
export type Db = LibSQLDatabase<typeof schema> & { $client: Client };

export interface DatabaseOptions {
  /** `file:path`, `libsql://…`, `http(s)://…` or `ws(s)://…`. */
  url: string;
  authToken?: string | undefined;
  /** Path of an embedded replica of a remote `url`. */
  replica?: string | undefined;
  /** `server`: the one long-lived writer. `visitor`: a short command beside it. `reader`: never writes. */
  as?: 'server' | 'visitor' | 'reader';
  /** How long a write waits for another process's lock, in milliseconds. */
  maxWaitMs?: number;
}

/** One native call waits this long at most: the wait is synchronous and stops the event loop. */
const nativeWaitMs = 50;

const pragmas = [
  'PRAGMA journal_mode=WAL',
  'PRAGMA synchronous=FULL',
  'PRAGMA foreign_keys=ON',
  'PRAGMA secure_delete=ON',
  'PRAGMA trusted_schema=OFF',
];

/**
 * Only the server checkpoints: SQLite before 3.51.3 can damage the file when two processes
 * checkpoint at the same instant (sqlite.org, "WAL-reset bug").
 */
const pragmasFor = {
  server: pragmas,
  visitor: [...pragmas, 'PRAGMA wal_autocheckpoint=0'],
  reader: ['PRAGMA query_only=ON', 'PRAGMA trusted_schema=OFF'],
};

/** Opens the database. The only place that may call `createClient`. */
export async function openDatabase(options: DatabaseOptions): Promise<Db> {
  const client = options.url.startsWith('file:')
    ? await openFile(options)
    : createClient(remoteConfig(options));
  return drizzle(client, { schema });
}

/** Lets `work` run while this process writes nothing into the database; reads go on. */
export function whileNothingIsWritten<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const { holdWrites } = db.$client as Partial<Guarded>;
  return holdWrites ? holdWrites(work) : work();
}

async function openFile({ url, as = 'server', maxWaitMs = 5000 }: DatabaseOptions) {
  const client = createClient({ url, timeout: nativeWaitMs, concurrency: 1 });
  const prepare = async (fresh: Client) => {
    for (const pragma of pragmasFor[as]) await fresh.execute(pragma);
  };
  const guarded = guard(client, { maxWaitMs, prepare });
  await guarded.execute('SELECT 1');
  return guarded;
}

function remoteConfig({ url, authToken, replica }: DatabaseOptions): Config {
  const credentials = authToken ? { authToken } : {};
  if (!replica) return { url, ...credentials };
  return { url: `file:${replica}`, syncUrl: url, syncInterval: 60, ...credentials };
}
