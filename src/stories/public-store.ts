import {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gte,
  isNotNull,
  lt,
  or,
  sql,
} from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { stories } from '../../db/schema.ts';

/** The SQL behind everything that readers see. Only `published` rows, only the columns named here. */

const { title, category, marketplace, channel, replyLanguage, problem, steps, takeaway, english } =
  getTableColumns(stories);
const { outcome, days, rounds, locale } = getTableColumns(stories);

/** What a reader may know of a story. No account, no id, no exact time. */
const columns = {
  number: sql<number>`${stories.number}`.mapWith(Number),
  title,
  category,
  marketplace,
  channel,
  replyLanguage,
  problem,
  steps,
  takeaway,
  english,
  outcome,
  days,
  rounds,
  locale,
  publishedMonth: sql<string>`${stories.publishedMonth}`.mapWith(String),
};

/** The month and the number of the last story that was given. */
export type Cursor = readonly [month: string, number: number];

interface Filters {
  category?: string | undefined;
  marketplace?: string | undefined;
  outcome?: (typeof stories.$inferSelect)['outcome'] | undefined;
  number?: number | undefined;
}

export type PublicStory = Awaited<ReturnType<typeof published>>[number];

/** Newest month first; within a month by random number, which says nothing about the day. */
export function published(
  db: Db,
  filters: Filters,
  { limit, offset = 0, after }: { limit: number; offset?: number; after?: Cursor | undefined },
) {
  return db
    .select(columns)
    .from(stories)
    .where(and(passing(filters), after && behind(after)))
    .orderBy(desc(stories.publishedMonth), desc(stories.number))
    .limit(limit)
    .offset(offset);
}

export function countPublished(db: Db, filters: Filters): Promise<number> {
  return db.$count(stories, passing(filters));
}

export async function counts(db: Db): Promise<{ published: number; solved: number }> {
  const [all, solved] = await Promise.all([
    countPublished(db, {}),
    countPublished(db, { outcome: 'solved' }),
  ]);
  return { published: all, solved };
}

/** How the stories ended after how many days, and how many of them ended so. */
export function endings(db: Db, filters: Filters) {
  return db
    .select({ outcome, days, count: count() })
    .from(stories)
    .where(passing(filters))
    .groupBy(outcome, days);
}

/** Which categories have so many stories from which site. */
export function combinations(db: Db, fewest: number) {
  return db
    .select({ category, marketplace })
    .from(stories)
    .where(passing({}))
    .groupBy(category, marketplace)
    .having(gte(count(), fewest));
}

/** What solved stories took, in ascending order, where they say it. */
export async function solvedValues(db: Db, of: 'days' | 'rounds'): Promise<number[]> {
  const column = stories[of];
  const rows = await db
    .select({ value: column })
    .from(stories)
    .where(and(passing({ outcome: 'solved' }), isNotNull(column)))
    .orderBy(asc(column));
  return rows.flatMap(({ value }) => value ?? []);
}

function passing(filters: Filters) {
  return and(
    eq(stories.status, 'published'),
    isNotNull(stories.number),
    filters.category === undefined ? undefined : eq(stories.category, filters.category),
    filters.marketplace === undefined ? undefined : eq(stories.marketplace, filters.marketplace),
    filters.outcome === undefined ? undefined : eq(stories.outcome, filters.outcome),
    filters.number === undefined ? undefined : eq(stories.number, filters.number),
  );
}

function behind([month, number]: Cursor) {
  return or(
    lt(stories.publishedMonth, month),
    and(eq(stories.publishedMonth, month), lt(stories.number, number)),
  );
}
