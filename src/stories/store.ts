import { and, eq, exists, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { breaks } from '../../db/constraints.ts';
import { authorshipSeals, moderationLog, stories, users } from '../../db/schema.ts';
import { dayOf } from '../site/days.ts';
import { startsOf } from './lifecycle.ts';
import type { RedactedSubmission } from './redacted-submission.ts';

/** The SQL of this room. Filters of published stories stand in `public-store.ts`. */

export type StoryRow = typeof stories.$inferSelect;

interface Telling extends RedactedSubmission {
  id: string;
  seal: string;
  now: Date;
}

/**
 * One batch: the story, the seal that makes it its author's, and a place in the table by chance, since
 * rows in the order of their writing would tell more than the day does.
 * @returns false, with nothing stored, when there is no such account any more.
 * @throws when the seal is taken: see `withSeals`.
 */
export async function insertStory(
  db: Db,
  { id, seal, userId, now, ...told }: Telling & { userId: string },
): Promise<boolean> {
  try {
    await db.batch([
      db.insert(stories).values({
        ...told.submission,
        likely: told.likely,
        id,
        status: 'submitted',
        submittedAt: dayOf(now),
      }),
      // The account's row is read here, so that a seal without one is null and refuses the batch.
      db.insert(authorshipSeals).values({
        seal: sql`(SELECT ${seal} FROM ${users} WHERE ${eq(users.id, userId)})`,
        storyId: id,
      }),
      db.run(sql`UPDATE ${stories} SET rowid = random() >> 11 WHERE id = ${id}`),
    ]);
    return true;
  } catch (error) {
    if (breaks(error, 'NOT NULL', 'authorship_seals.seal')) return false;
    throw error;
  }
}

/** Of these stories one that waits with the same title and text, if there is one. */
export async function sameWaiting(
  db: Db,
  ids: readonly string[],
  { title, problem }: RedactedSubmission['submission'],
): Promise<string | null> {
  const [row] = await db
    .select({ id: stories.id })
    .from(stories)
    .where(
      and(
        inArray(stories.id, [...ids]),
        eq(stories.status, 'submitted'),
        eq(stories.title, title),
        eq(stories.problem, problem),
      ),
    );
  return row?.id ?? null;
}

/** True when the story had this seal and was waiting to be revised: the WHERE is the lock. */
export async function replaceStory(db: Db, { id, seal, now, ...told }: Telling): Promise<boolean> {
  const { storyId } = authorshipSeals;
  const sealed = db
    .select({ one: sql`1` })
    .from(authorshipSeals)
    .where(and(eq(authorshipSeals.seal, seal), eq(storyId, stories.id)));
  const changed = await db
    .update(stories)
    .set({
      ...told.submission,
      likely: told.likely,
      status: 'submitted',
      submittedAt: dayOf(now),
      version: sql`${stories.version} + 1`,
      reviewerId: null,
      reviewUntil: null,
    })
    .where(
      and(eq(stories.id, id), inArray(stories.status, [...startsOf('revise')]), exists(sealed)),
    );
  return changed.rowsAffected === 1;
}

export async function storyRow(db: Db, id: string): Promise<StoryRow | null> {
  const [row] = await db.select().from(stories).where(eq(stories.id, id)).limit(1);
  return row ?? null;
}

export function storyRows(db: Db, ids: readonly string[]): Promise<StoryRow[]> {
  return db
    .select()
    .from(stories)
    .where(inArray(stories.id, [...ids]));
}

/** What was decided on these stories, in order; of each the last entry counts. */
export function decisionsOn(db: Db, ids: readonly string[]) {
  const { storyId, decision, reason } = moderationLog;
  return db
    .select({ storyId, decision, reason })
    .from(moderationLog)
    .where(inArray(storyId, [...ids]))
    .orderBy(moderationLog.id);
}
