import type { Db } from '../../../db/client.ts';

/** One line of the database's own list of changed stories (db/search.ts); triggers write it. */
export interface Change {
  seq: number;
  /** The story's public number, or `everything`. */
  number: number;
}

/** The last change; null when there was none. */
export async function lastChange(db: Db): Promise<Change | null> {
  return (await read(db, 'ORDER BY seq DESC LIMIT 1', []))[0] ?? null;
}

/** The next changes after `seq`, in order. */
export function changesAfter(db: Db, seq: number, limit: number): Promise<Change[]> {
  return read(db, 'WHERE seq > ? ORDER BY seq LIMIT ?', [seq, limit]);
}

/** The last changes after `seq`, in order. */
export async function latestChanges(db: Db, seq: number, limit: number): Promise<Change[]> {
  return (await read(db, 'WHERE seq > ? ORDER BY seq DESC LIMIT ?', [seq, limit])).toReversed();
}

/**
 * Whether this change is part of the database's past, or was followed by another of the same story.
 * It is not when a backup was restored that is older.
 */
export async function remembers(db: Db, { seq, number }: Change): Promise<boolean> {
  return seq === 0 || (await read(db, 'WHERE number = ? AND seq >= ?', [number, seq])).length > 0;
}

async function read(db: Db, where: string, args: number[]): Promise<Change[]> {
  const sql = `SELECT seq, number FROM story_changes ${where}`;
  const { rows } = await db.$client.execute({ sql, args });
  return rows.map((row) => ({ seq: Number(row['seq']), number: Number(row['number']) }));
}
