import { and, inArray, or } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { retiredStories, stories } from '../../../db/schema.ts';
import { parseStoryNumber } from '../../site/paths.ts';

/**
 * Which of these external ids belong to stories that must not come back: purged ones, and, since an
 * export writes `K-4821` for a story without an id of its own, those whose number is purged or taken
 * down.
 */
export async function goneAmong(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const byNumber = new Map(ids.map((id) => [parseStoryNumber(id), id]));
  const numbers = [...byNumber.keys()].filter((number) => number !== null);
  const { number, externalId } = retiredStories;
  const purged = await db
    .select({ number, externalId })
    .from(retiredStories)
    .where(or(inArray(externalId, [...ids]), inArray(number, numbers)));
  const takenDown = await db
    .select({ number: stories.number })
    .from(stories)
    .where(
      and(inArray(stories.number, numbers), inArray(stories.status, ['withdrawn', 'removed'])),
    );
  return new Set([
    ...purged.flatMap((one) => one.externalId ?? []),
    ...[...purged, ...takenDown].flatMap((one) => byNumber.get(one.number ?? 0) ?? []),
  ]);
}
