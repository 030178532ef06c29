import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { stories } from '../../db/schema.ts';
import { startsOf } from './lifecycle.ts';
import { isToldBy, type Teller } from './telling.ts';

/**
 * Takes a story back for its author; it is gone from every page at once. False when it isn't theirs,
 * or can't be taken back any more.
 */
export async function withdrawStory(
  db: Db,
  id: string,
  teller: Pick<Teller, 'by' | 'secret'>,
): Promise<boolean> {
  if (!(await isToldBy(db, id, teller))) return false;
  const { rowsAffected } = await db
    .update(stories)
    .set({
      status: 'withdrawn',
      version: sql`${stories.version} + 1`,
      reviewerId: null,
      reviewUntil: null,
    })
    .where(and(eq(stories.id, id), inArray(stories.status, [...startsOf('withdraw')])));
  return rowsAffected === 1;
}
