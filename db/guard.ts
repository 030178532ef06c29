import type { Client, InStatement, ResultSet } from '@libsql/client';

/** The database stayed locked by another process for the whole waiting time. Nothing was written. */
export class DatabaseBusy extends Error {
  override name = 'DatabaseBusy';
}

interface Connection extends Patience {
  client: Client;
  /** False until the pragmas ran on this very connection. */
  prepared: boolean;
}

export interface Patience {
  /** How long one statement may wait, in milliseconds, before `DatabaseBusy` is thrown. */
  maxWaitMs: number;
  /** Runs on every fresh connection: pragmas do not survive a reconnect. */
  prepare: (client: Client) => Promise<void>;
}

/** What must not run in a transaction of its own: reads, and VACUUM, which refuses to. */
const plain = /^\s*(?:select|pragma|explain|values|vacuum)\b/i;

/** A guarded client can be asked to hold its writes. */
export interface Guarded extends Client {
  /**
   * Lets `work` run while this client writes nothing: writes wait for it, reads go on. `work` must
   * not write through the same client.
   */
  holdWrites: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Wraps a file client so that no acknowledged write is lost.
 *
 * @libsql/client 0.18 keeps a failed statement open after SQLITE_BUSY, and later writes on that
 * connection are acknowledged but never committed (libsql-client-ts #352). So: one operation at a
 * time, every write as a batch that begins IMMEDIATE, and after any BUSY the connection is thrown
 * away before the retry.
 */
export function guard(client: Client, patience: Patience): Guarded {
  const inTurn = queue();
  const writing = queue();
  const connection: Connection = { ...patience, client, prepared: false };
  const patiently = <T>(work: () => Promise<T>) => inTurn(() => retryWhileBusy(connection, work));
  const write = <T>(work: () => Promise<T>) => writing(() => patiently(work));
  const execute = (statement: InStatement): Promise<ResultSet> => {
    const sql = typeof statement === 'string' ? statement : statement.sql;
    if (plain.test(sql)) return patiently(() => client.execute(statement));
    return write(async () => (await client.batch([statement], 'write'))[0]!);
  };
  const overrides: Partial<Guarded> = {
    holdWrites: writing,
    execute: ((statement: InStatement, args?: never) =>
      execute(
        typeof statement === 'string' && args ? { sql: statement, args } : statement,
      )) as Client['execute'],
    batch: ((statements, mode) =>
      write(() => client.batch(statements, mode ?? 'write'))) as Client['batch'],
    migrate: (statements) => write(() => client.migrate(statements)),
    transaction: () =>
      Promise.reject(new Error('Interactive transactions stop the server: use a batch.')),
    executeMultiple: () => Promise.reject(new Error('Use a batch.')),
  };
  return new Proxy(client, {
    get(target, name) {
      const override = overrides[name as keyof Guarded];
      if (override) return override;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  }) as Guarded;
}

function queue() {
  let tail: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = tail.then(work, work);
    tail = turn.catch(() => undefined);
    return turn;
  };
}

async function retryWhileBusy<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + connection.maxWaitMs;
  for (let attempt = 0; ; attempt++) {
    try {
      if (!connection.prepared) await connection.prepare(connection.client);
      connection.prepared = true;
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await connection.client.reconnect();
      connection.prepared = false;
      if (performance.now() > deadline) {
        throw new DatabaseBusy('The database is locked by another process.', { cause: error });
      }
      await pause(Math.min(200, 5 * 2 ** attempt) * (0.5 + Math.random()));
    }
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function isBusy(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === 'SQLITE_BUSY' || /SQLITE_BUSY|database is locked|in progress/.test(message ?? '');
}
