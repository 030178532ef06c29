import { setImmediate as nextTurn } from 'node:timers/promises';
import { eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { guideReports, meta, retiredStories, stories, storyDrafts } from '../../../db/schema.ts';
import { dayMs, isoDay, keptDays } from './retention.ts';

/** What a purge deleted. */
export interface Deleted {
  stories: number;
  drafts: number;
  /** Of errors in guides. */
  reports: number;
}

/** Stories in one transaction: some ten milliseconds. */
const atOnce = 50;

const [erasureDue, erasedOn] = ['erasure_due', 'erased_on'];

/**
 * Deletes the stories, drafts and reports whose time is over (`retention.ts`), stories some in each
 * transaction. Their numbers stay in `retired_stories`; a seal stays, empty. Notes in the same transaction that their
 * bytes are still to be erased, so that a purge which is broken off is finished by the next one.
 * @param counted is added to as it goes: when this throws, it says how far it came.
 */
export async function deleteWhatIsDue(db: Db, now: Date, counted: Deleted): Promise<void> {
  for (;;) {
    const ids = await dueStories(db, now);
    if (ids.length === 0) break;
    counted.stories += await deleteStories(db, ids, now);
    // libSQL on a file is synchronous: requests get their turn in between.
    await nextTurn();
  }
  counted.drafts += await deleteRows(db, storyDrafts, isOld(now));
  counted.reports += await deleteRows(db, guideReports, isSettledOrOld(now));
}

/** How many stories, drafts and reports a purge would delete now. */
export async function countDue(db: Db, now: Date): Promise<number> {
  const drafts = await db.$count(storyDrafts, isOld(now));
  const reports = await db.$count(guideReports, isSettledOrOld(now));
  return (await db.$count(stories, isDue(now))) + drafts + reports;
}

async function dueStories(db: Db, now: Date): Promise<string[]> {
  const rows = await db.select({ id: stories.id }).from(stories).where(isDue(now)).limit(atOnce);
  return rows.map(({ id }) => id);
}

/** Under the same condition again: one of them may have been revised meanwhile. */
async function deleteStories(db: Db, ids: readonly string[], now: Date): Promise<number> {
  const chosen = sql`id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND ${isDue(now)}`;
  const [, , deleted] = await db.batch([
    noteErasureDue(db, sql`EXISTS (SELECT 1 FROM ${stories} WHERE ${chosen})`),
    // Nothing has to be remembered of a story that never had a number.
    db.run(sql`
      INSERT OR IGNORE INTO ${retiredStories} (id, number, external_id)
      SELECT id, number, external_id FROM ${stories}
      WHERE coalesce(number, external_id) IS NOT NULL AND ${chosen}`),
    db.delete(stories).where(chosen),
  ]);
  return deleted.rowsAffected;
}

async function deleteRows(
  db: Db,
  table: typeof storyDrafts | typeof guideReports,
  due: SQL,
): Promise<number> {
  const [, deleted] = await db.batch([
    noteErasureDue(db, sql`EXISTS (SELECT 1 FROM ${table} WHERE ${due})`),
    db.delete(table).where(due),
  ]);
  return deleted.rowsAffected;
}

const endedByDecision = ['removed', 'declined', 'returned'] as const;

/** Withdrawn, or decided upon so long ago; where no decision is written down, since it was sent. */
function isDue(now: Date): SQL {
  const decidedAt = sql`coalesce(
    (SELECT max(at) FROM moderation_log WHERE story_id = stories.id), stories.submitted_at)`;
  const ended = endedByDecision.map(
    (status) =>
      sql`stories.status = ${status} AND ${decidedAt} <= ${now.getTime() - keptDays[status] * dayMs}`,
  );
  return sql`(${sql.join([sql`stories.status = 'withdrawn'`, ...ended], sql` OR `)})`;
}

const isOld = (now: Date): SQL => sql`${storyDrafts.changedOn} < ${dayBefore(now, keptDays.draft)}`;

function isSettledOrOld(now: Date): SQL {
  const { settledOn, reportedOn } = guideReports;
  return sql`(${settledOn} IS NOT NULL OR ${reportedOn} < ${dayBefore(now, keptDays.report)})`;
}

const dayBefore = (now: Date, days: number) => isoDay(new Date(now.getTime() - days * dayMs));

function noteErasureDue(db: Db, when: SQL) {
  return db.run(
    sql`INSERT OR IGNORE INTO ${meta} (key, value) SELECT ${erasureDue}, '1' WHERE ${when}`,
  );
}

/** How the erasure of bytes stands. */
export interface ErasureStands {
  /** Something was deleted and its bytes may still be in the file. */
  due: boolean;
  /** The day of the last erasure; null before the first. */
  lastOn: string | null;
}

export async function erasureStands(db: Db): Promise<ErasureStands> {
  const rows = await db
    .select()
    .from(meta)
    .where(inArray(meta.key, [erasureDue, erasedOn]));
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  return { due: values.has(erasureDue), lastOn: values.get(erasedOn) ?? null };
}

/** Notes that nothing deleted is left in the file. */
export async function noteErased(db: Db, now: Date): Promise<void> {
  const value = isoDay(now);
  await db.batch([
    db.delete(meta).where(eq(meta.key, erasureDue)),
    db
      .insert(meta)
      .values({ key: erasedOn, value })
      .onConflictDoUpdate({ target: meta.key, set: { value } }),
  ]);
}
