import { and, desc, eq, gte, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { enoughReaders, searchGaps } from '../../db/search-gaps.ts';
import type { Gap } from './gaps.ts';

/** The SQL of the gaps. Why so little is kept stands in `db/search-gaps.ts`. */

/** Days that a gap is kept after its first search. */
export const keptDays = 90;
/** So many rows; beyond them the oldest that too few readers share go first. */
export const mostGaps = 3000;

/**
 * Counts a reader for a gap, once; the marks go when there are enough readers. `markIn` gives the
 * reader's mark, always of the same length, in the row that began on a day: when the row has run
 * out and the gap comes back, the same reader has another mark, in old backups as well.
 */
export async function keepGap(
  db: Db,
  { category, terms }: Gap,
  { markIn, now }: { markIn: (since: string) => string; now: Date },
): Promise<void> {
  const { readers, marks } = searchGaps;
  await dropOldGaps(db, now);
  const began = await beginningOf(db, { category, terms });
  const since = began ?? dayOf(now);
  const one = ` ${markIn(since)}`;
  const isEnough = sql`${readers} + 1 >= ${enoughReaders}`;
  await db
    .insert(searchGaps)
    .values({ category, terms, since, marks: one })
    .onConflictDoUpdate({
      target: [searchGaps.category, searchGaps.terms],
      set: {
        readers: sql`${readers} + 1`,
        marks: sql`CASE WHEN ${isEnough} THEN '' ELSE ${marks} || ${one} END`,
      },
      setWhere: sql`${readers} < ${enoughReaders} AND instr(${marks}, ${one}) = 0`,
    });
  if ((await db.$count(searchGaps)) > mostGaps) await dropBeyond(db);
}

async function beginningOf(db: Db, { category, terms }: Gap): Promise<string | undefined> {
  const [row] = await db
    .select({ since: searchGaps.since })
    .from(searchGaps)
    .where(and(eq(searchGaps.category, category), eq(searchGaps.terms, terms)));
  return row?.since;
}

/** Gaps that are past their time. Called at each new gap, at the start and every day. */
export async function dropOldGaps(db: Db, now: Date): Promise<void> {
  await db.delete(searchGaps).where(sql`${searchGaps.since} < ${firstDay(now)}`);
}

/** Drops old gaps now and once a day; the answer ends it. */
export function forgetOldGaps(db: Db, onFault: (error: unknown) => void): () => void {
  const forget = () => void dropOldGaps(db, new Date()).catch(onFault);
  forget();
  const daily = setInterval(forget, 86_400_000).unref();
  return () => clearInterval(daily);
}

/** A gap as moderators see it: no day, no search of one reader. */
export interface ShownGap extends Gap {
  readers: number;
  /** `2026-11`. */
  month: string;
}

/** The gaps that enough readers share, the newest first. */
export async function sharedGaps(db: Db, now: Date): Promise<ShownGap[]> {
  const { category, terms, since, readers } = searchGaps;
  const rows = await db
    .select({ category, terms, since, readers })
    .from(searchGaps)
    .where(and(gte(readers, enoughReaders), gte(since, firstDay(now))))
    .orderBy(desc(sql`substr(${since}, 1, 7)`), category, terms);
  return rows.map(({ since: day, ...gap }) => ({ ...gap, month: day.slice(0, 7) }));
}

function dropBeyond(db: Db) {
  const { category, terms, since, readers } = searchGaps;
  return db.delete(searchGaps).where(
    sql`(${category}, ${terms}) IN (SELECT category, terms FROM search_gaps
      ORDER BY ${readers} >= ${enoughReaders} DESC, ${since} DESC LIMIT -1 OFFSET ${mostGaps})`,
  );
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const firstDay = (now: Date) => dayOf(new Date(now.getTime() - keptDays * 86_400_000));
