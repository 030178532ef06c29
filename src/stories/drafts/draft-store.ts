import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { storyDrafts, users } from '../../../db/schema.ts';

/** The SQL of drafts. */

export type DraftRow = Omit<typeof storyDrafts.$inferSelect, 'authorKey'>;

/** Of one account, the last changed first. */
export function draftRows(db: Db, authorKey: string): Promise<DraftRow[]> {
  const { id, sealed, changedOn } = storyDrafts;
  return db
    .select({ id, sealed, changedOn })
    .from(storyDrafts)
    .where(eq(storyDrafts.authorKey, authorKey))
    .orderBy(desc(changedOn), id);
}

/** False when the account is gone or has `most` drafts already: the conditions are in the INSERT. */
export async function insertDraft(
  db: Db,
  { id, sealed, changedOn }: DraftRow,
  { authorKey, userId, most }: { authorKey: string; userId: string; most: number },
): Promise<boolean> {
  const { rowsAffected } = await db.run(sql`
    INSERT INTO story_drafts (id, author_key, sealed, changed_on)
    SELECT ${id}, ${authorKey}, ${sealed}, ${changedOn}
    WHERE EXISTS (SELECT 1 FROM ${users} WHERE id = ${userId})
      AND (SELECT count(*) FROM ${storyDrafts} WHERE author_key = ${authorKey}) < ${most}`);
  return rowsAffected === 1;
}

/** False when it was changed since `before` was read, or is gone. */
export async function replaceDraft(
  db: Db,
  { id, sealed, changedOn }: DraftRow,
  { authorKey, before }: { authorKey: string; before: string },
): Promise<boolean> {
  const { rowsAffected } = await db
    .update(storyDrafts)
    .set({ sealed, changedOn })
    .where(and(isDraft(id, authorKey), eq(storyDrafts.sealed, before)));
  return rowsAffected === 1;
}

/** False when there was none. */
export async function deleteDraftRow(db: Db, id: string, authorKey: string): Promise<boolean> {
  const { rowsAffected } = await db.delete(storyDrafts).where(isDraft(id, authorKey));
  return rowsAffected === 1;
}

function isDraft(id: string, authorKey: string) {
  return and(eq(storyDrafts.id, id), eq(storyDrafts.authorKey, authorKey));
}
