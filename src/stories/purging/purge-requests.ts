import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { meta } from '../../../db/schema.ts';
import type { Purged } from './purge.ts';

/*
 * How the operator's command asks the running server for a purge: only the server may rewrite the
 * file while it is up. Both sides are rows of `meta`; each request is answered by itself.
 */

const [asked, answered] = ['purge-asked:', 'purge-answered:'];

/** What the server says: `null` when the purge failed in a way that nobody expected. */
export interface PurgeAnswer {
  purged: Purged | null;
}

/** @returns what the answer is looked up by. */
export async function askForPurge(db: Db): Promise<string> {
  const request = randomUUID();
  await db.insert(meta).values({ key: asked + request, value: '' });
  return request;
}

/** The requests that wait; cheap, to be called every second. */
export async function purgeRequests(db: Db): Promise<string[]> {
  const rows = await db
    .select({ key: meta.key })
    .from(meta)
    .where(sql`${meta.key} >= ${asked} AND ${meta.key} < ${`${asked}~`}`);
  return rows.map(({ key }) => key.slice(asked.length));
}

/** Tells those who asked. Answers that nobody fetched before go. */
export async function answerPurge(
  db: Db,
  requests: readonly string[],
  answer: PurgeAnswer,
): Promise<void> {
  const value = JSON.stringify(answer);
  await db.batch([
    db.delete(meta).where(sql`${meta.key} >= ${answered} AND ${meta.key} < ${`${answered}~`}`),
    ...requests.flatMap((request) => [
      db.delete(meta).where(eq(meta.key, asked + request)),
      db.insert(meta).values({ key: answered + request, value }),
    ]),
  ]);
}

/** The answer to a request, once; null while there is none. */
export async function fetchPurgeAnswer(db: Db, request: string): Promise<PurgeAnswer | null> {
  const isIt = eq(meta.key, answered + request);
  const [row] = await db.select().from(meta).where(isIt);
  if (!row) return null;
  await db.delete(meta).where(isIt);
  return JSON.parse(row.value) as PurgeAnswer;
}

/** For somebody who waits no longer. */
export async function takeBackRequest(db: Db, request: string): Promise<void> {
  await db.delete(meta).where(eq(meta.key, asked + request));
}
