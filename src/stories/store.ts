import { and, desc, eq, exists, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { authorship, moderationLog, stories } from '../../db/schema.ts';
import { startsOf } from './lifecycle.ts';
import type { RedactedSubmission } from './redacted-submission.ts';

/** The SQL of this room. Filters of published stories stand in `public-store.ts`. */

export type StoryRow = typeof stories.$inferSelect;

interface NewRow extends RedactedSubmission {
  id: string;
  authorKey: string;
  now: Date;
}

/** One batch: the story and, apart from it, whose it is. */
export async function insertStory(db: Db, { id, authorKey, now, ...told }: NewRow): Promise<void> {
  await db.batch([
    db.insert(stories).values({
      ...told.submission,
      likely: told.likely,
      id,
      status: 'submitted',
      submittedAt: now,
    }),
    db.insert(authorship).values({ storyId: id, authorKey }),
  ]);
}

/** The author's story that waits with the same title and text, if there is one. */
export async function sameWaiting(
  db: Db,
  authorKey: string,
  { title, problem }: RedactedSubmission['submission'],
): Promise<string | null> {
  const [row] = await db
    .select({ id: stories.id })
    .from(stories)
    .where(
      and(
        eq(stories.status, 'submitted'),
        eq(stories.title, title),
        eq(stories.problem, problem),
        isBy(db, authorKey),
      ),
    );
  return row?.id ?? null;
}

/** True when the story was its author's and waiting to be revised: the WHERE is the lock. */
export async function replaceStory(
  db: Db,
  { id, authorKey, now, ...told }: NewRow,
): Promise<boolean> {
  const changed = await db
    .update(stories)
    .set({
      ...told.submission,
      likely: told.likely,
      status: 'submitted',
      submittedAt: now,
      version: sql`${stories.version} + 1`,
      reviewerId: null,
      reviewUntil: null,
    })
    .where(
      and(
        eq(stories.id, id),
        inArray(stories.status, [...startsOf('revise')]),
        isBy(db, authorKey),
      ),
    );
  return changed.rowsAffected === 1;
}

export async function storyRow(db: Db, id: string): Promise<StoryRow | null> {
  const [row] = await db.select().from(stories).where(eq(stories.id, id)).limit(1);
  return row ?? null;
}

export async function isAuthor(db: Db, id: string, authorKey: string): Promise<boolean> {
  const rows = await db
    .select({ storyId: authorship.storyId })
    .from(authorship)
    .where(and(eq(authorship.storyId, id), eq(authorship.authorKey, authorKey)));
  return rows.length > 0;
}

/** An author's stories, the last one first. */
export function rowsBy(db: Db, authorKey: string): Promise<StoryRow[]> {
  return db
    .select()
    .from(stories)
    .where(isBy(db, authorKey))
    .orderBy(desc(stories.submittedAt), desc(stories.id));
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

function isBy(db: Db, authorKey: string) {
  return exists(
    db
      .select({ one: sql`1` })
      .from(authorship)
      .where(and(eq(authorship.storyId, stories.id), eq(authorship.authorKey, authorKey))),
  );
}
