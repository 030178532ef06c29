import { and, asc, count, desc, eq, gte, isNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { guideFeedback, guideReports } from '../../db/schema.ts';

/** The SQL of what readers say about guides. */

type Place = Pick<typeof guideFeedback.$inferInsert, 'guide' | 'locale' | 'month'>;

/** What is counted. */
export type Counted = 'yes' | 'no' | 'reports';

/** One more of a guide, in a language, in a month. */
export function countOne(db: Db, place: Place, what: Counted) {
  return db
    .insert(guideFeedback)
    .values({ ...place, [what]: 1 })
    .onConflictDoUpdate({
      target: [guideFeedback.guide, guideFeedback.locale, guideFeedback.month],
      set: { [what]: sql`${guideFeedback[what]} + 1` },
    });
}

export type CountRow = typeof guideFeedback.$inferSelect;

/** The counts from a month on: the newest month first, then where most readers said no. */
export function countRows(db: Db, firstMonth: string): Promise<CountRow[]> {
  const { month, no, guide, locale } = guideFeedback;
  return db
    .select()
    .from(guideFeedback)
    .where(gte(month, firstMonth))
    .orderBy(desc(month), desc(no), guide, desc(locale));
}

export type ReportRow = typeof guideReports.$inferSelect;

/** False, with nothing stored, when `most` reports wait already: the condition is in the INSERT. */
export async function insertReport(db: Db, row: ReportRow, most: number): Promise<boolean> {
  const { id, guide, locale, passage, wrong, source, reportedOn } = row;
  const waiting = sql`(SELECT count(*) FROM ${guideReports} WHERE settled_on IS NULL)`;
  const month = reportedOn.slice(0, 7);
  const [inserted] = await db.batch([
    db.run(sql`
      INSERT INTO guide_reports (id, guide, locale, passage, wrong, source, reported_on)
      SELECT ${id}, ${guide}, ${locale}, ${passage}, ${wrong}, ${source}, ${reportedOn}
      WHERE ${waiting} < ${most}`),
    db.run(sql`
      INSERT INTO guide_feedback (guide, locale, month, reports)
      SELECT ${guide}, ${locale}, ${month}, 1 FROM guide_reports WHERE id = ${id}
      ON CONFLICT (guide, locale, month) DO UPDATE SET reports = reports + 1`),
  ]);
  return inserted.rowsAffected === 1;
}

/** Those that wait, the oldest first, and how many there are in all. */
export async function openReports(
  db: Db,
  most: number,
): Promise<{ rows: ReportRow[]; all: number }> {
  const isOpen = isNull(guideReports.settledOn);
  const [total] = await db.select({ all: count() }).from(guideReports).where(isOpen);
  const rows = await db
    .select()
    .from(guideReports)
    .where(isOpen)
    .orderBy(asc(guideReports.reportedOn), guideReports.guide, guideReports.id)
    .limit(most);
  return { rows, all: total?.all ?? 0 };
}

/** False when it was settled before, or is gone. */
export async function settle(db: Db, id: string, day: string): Promise<boolean> {
  const { rowsAffected } = await db
    .update(guideReports)
    .set({ settledOn: day })
    .where(and(eq(guideReports.id, id), isNull(guideReports.settledOn)));
  return rowsAffected === 1;
}
