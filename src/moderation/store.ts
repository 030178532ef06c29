import { and, desc, asc, eq, gt, inArray, isNull, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import type { Decision } from '../../db/moderation.ts';
import { moderationLog, stories } from '../../db/schema.ts';
import type { Status } from '../../db/stories.ts';
import type { StoryRow } from '../stories/store.ts';
import { longest } from './shingles.ts';

/** The SQL of this room. The WHERE of each update is its lock: whoever comes second changes nothing. */

interface Reviewer {
  moderatorId: string;
  now: Date;
}

/** A story that nobody else is reviewing right now. */
function freeFor({ moderatorId, now }: Reviewer): SQL {
  const { status, reviewerId, reviewUntil } = stories;
  return or(
    ne(status, 'in_review'),
    isNull(reviewerId),
    eq(reviewerId, moderatorId),
    lte(reviewUntil, now),
  )!;
}

export interface Claim extends Reviewer {
  id: string;
  from: readonly Status[];
  until: Date;
}

/** True when the claim holds until then. */
export async function claim(db: Db, { id, from, until, ...reviewer }: Claim): Promise<boolean> {
  const claimed = await db
    .update(stories)
    .set({ status: 'in_review', reviewerId: reviewer.moderatorId, reviewUntil: until })
    .where(and(eq(stories.id, id), inArray(stories.status, [...from]), freeFor(reviewer)));
  return claimed.rowsAffected === 1;
}

export interface Ruling extends Reviewer {
  id: string;
  /** The version that was read. */
  version: number;
  from: readonly Status[];
  to: Status;
  decision: Decision;
  reason: string;
  /** For a publication: the number and the month of a story that never had them. */
  first?: { number: number; month: string } | undefined;
}

/**
 * The decision and its log row in one batch, both under the same guard, the log first: either both
 * are written or neither. False when another moderator was faster or the story changed.
 */
export async function rule(db: Db, ruling: Ruling): Promise<boolean> {
  const { id, version, from, to, decision, reason, first, moderatorId, now } = ruling;
  const guard = and(
    eq(stories.id, id),
    eq(stories.version, version),
    inArray(stories.status, [...from]),
    freeFor(ruling),
  );
  const publication = first && {
    number: sql`coalesce(${stories.number}, ${first.number})`,
    publishedMonth: sql`coalesce(${stories.publishedMonth}, ${first.month})`,
  };
  const [, updated] = await db.batch([
    db.run(sql`
      INSERT INTO ${moderationLog} (story_id, version, moderator_id, decision, reason, at)
      SELECT ${stories.id}, ${stories.version}, ${moderatorId}, ${decision}, ${reason}, ${now.getTime()}
      FROM ${stories} WHERE ${guard}`),
    db
      .update(stories)
      .set({
        ...publication,
        status: to,
        version: sql`${stories.version} + 1`,
        reviewerId: null,
        reviewUntil: null,
      })
      .where(guard),
  ]);
  return updated.rowsAffected === 1;
}

/** What a list of the review desk shows. No author. */
const listed = {
  id: stories.id,
  number: stories.number,
  title: stories.title,
  category: stories.category,
  outcome: stories.outcome,
  likely: stories.likely,
  locale: stories.locale,
  submittedAt: stories.submittedAt,
  reviewUntil: stories.reviewUntil,
};

export type QueueRow = Awaited<ReturnType<typeof waiting>>[number];

function isWaiting(reviewer: Reviewer): SQL {
  return and(inArray(stories.status, ['submitted', 'in_review']), freeFor(reviewer))!;
}

/** Privacy first, then who has waited longest. */
export function waiting(db: Db, reviewer: Reviewer, { limit, offset }: Page) {
  return db
    .select(listed)
    .from(stories)
    .where(isWaiting(reviewer))
    .orderBy(desc(stories.likely), asc(stories.submittedAt), asc(stories.id))
    .limit(limit)
    .offset(offset);
}

/** Stories of one status, the last sent in first; of `in_review` only what others are reviewing. */
export function withStatus(db: Db, status: Status, reviewer: Reviewer, { limit, offset }: Page) {
  return db
    .select(listed)
    .from(stories)
    .where(isListed(status, reviewer))
    .orderBy(desc(stories.submittedAt), desc(stories.id))
    .limit(limit)
    .offset(offset);
}

interface Page {
  limit: number;
  offset: number;
}

function isListed(status: Status, { moderatorId, now }: Reviewer) {
  const { reviewerId, reviewUntil } = stories;
  return status === 'in_review'
    ? and(eq(stories.status, status), ne(reviewerId, moderatorId), gt(reviewUntil, now))
    : eq(stories.status, status);
}

export function countWaiting(db: Db, reviewer: Reviewer): Promise<number> {
  return db.$count(stories, isWaiting(reviewer));
}

export function countWithStatus(db: Db, status: Status, reviewer: Reviewer): Promise<number> {
  return db.$count(stories, isListed(status, reviewer));
}

/** Stories that wait beside one, those sent in at about the same time first: title and text, no author. */
export function waitingBeside(db: Db, { id, submittedAt }: StoryRow, limit: number) {
  const { title, locale, outcome } = stories;
  const problem = sql<string>`substr(${stories.problem}, 1, ${longest})`.mapWith(String);
  return db
    .select({ id: stories.id, title, problem, locale, outcome })
    .from(stories)
    .where(and(inArray(stories.status, ['submitted', 'in_review']), ne(stories.id, id)))
    .orderBy(sql`abs(${stories.submittedAt} - ${submittedAt.getTime()})`)
    .limit(limit);
}

/** One story's decisions in order, for moderators; still without the moderator. */
export function decisions(db: Db, id: string) {
  const { storyId, decision, reason, at } = moderationLog;
  return db
    .select({ decision, reason, at })
    .from(moderationLog)
    .where(eq(storyId, id))
    .orderBy(moderationLog.id);
}

/** The log as everybody may read it, the last decision first. */
export function logEntries(db: Db, { limit, offset }: Page) {
  const { decision, reason, at } = moderationLog;
  return db
    .select({ decision, reason, at, category: stories.category })
    .from(moderationLog)
    .leftJoin(stories, eq(stories.id, moderationLog.storyId))
    .orderBy(desc(moderationLog.id))
    .limit(limit)
    .offset(offset);
}

export function countLog(db: Db): Promise<number> {
  return db.$count(moderationLog);
}
