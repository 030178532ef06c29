import { randomUUID } from 'node:crypto';
import { eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { retiredStories, stories } from '../../db/schema.ts';
import { dayOf } from '../site/days.ts';
import { goneAmong } from './purging/gone.ts';
import { monthOf, randomNumber } from './publication.ts';
import { redactSubmission } from './redacted-submission.ts';
import type { Submission } from './submission.ts';

/** A story that came in a file; `externalId` makes the import repeatable. */
export interface Imported {
  externalId: string;
  submission: Submission;
}

/**
 * Stores stories from elsewhere, masked like any submission, all or none. A story that is there
 * already gets its new text; one that was taken down or declined stays as it is, and one whose text was
 * purged doesn't come back, also not from an export, where its number stands for the missing id.
 * @param publish publishes them at once; otherwise they wait for review.
 * @returns how many were new and how many were there already.
 */
export async function importStories(
  db: Db,
  imported: readonly Imported[],
  { publish, now }: { publish: boolean; now: Date },
): Promise<{ added: number; known: number }> {
  const ids = imported.map(({ externalId }) => externalId);
  const known = await knownAmong(db, ids);
  // After `known`: what is purged in between is found here.
  const gone = await goneAmong(db, ids);
  const fresh = freshNumbers(await takenNumbers(db));
  const wanted = imported.filter(({ externalId }) => !gone.has(externalId));
  const statements = wanted.map(({ externalId, submission }) => {
    const told = redactSubmission(submission);
    const words = { ...told.submission, likely: told.likely };
    return known.has(externalId)
      ? replaceWords(db, externalId, words)
      : db.insert(stories).values({
          ...words,
          id: randomUUID(),
          externalId,
          submittedAt: dayOf(now),
          ...(publish
            ? { status: 'published' as const, number: fresh(), publishedMonth: monthOf(now) }
            : { status: 'submitted' as const }),
        });
  });
  const [first, ...rest] = statements;
  if (first) await db.batch([first, ...rest]);
  const added = wanted.filter(({ externalId }) => !known.has(externalId)).length;
  return { added, known: imported.length - added };
}

async function knownAmong(db: Db, ids: readonly string[]): Promise<Set<string | null>> {
  const { externalId } = stories;
  const rows = await db
    .select({ externalId })
    .from(stories)
    .where(inArray(externalId, [...ids]));
  return new Set(rows.map((row) => row.externalId));
}

/** Only text that differs counts as a change: repeating an import changes nothing. */
function replaceWords(db: Db, externalId: string, words: Submission & { likely: number }) {
  const steps = JSON.stringify(words.steps);
  const differs = sql`(${stories.title} <> ${words.title} OR ${stories.problem} <> ${words.problem}
    OR ${stories.steps} <> ${steps} OR ${stories.takeaway} <> ${words.takeaway}
    OR ${stories.english} <> ${words.english} OR ${stories.outcome} <> ${words.outcome}
    OR ${stories.category} <> ${words.category} OR ${stories.marketplace} <> ${words.marketplace}
    OR ${stories.days} IS NOT ${words.days}
    OR ${stories.rounds} IS NOT ${words.rounds})`;
  const open = inArray(stories.status, ['submitted', 'published']);
  return db
    .update(stories)
    .set({ ...words, version: sql`${stories.version} + 1` })
    .where(sql`${eq(stories.externalId, externalId)} AND ${open} AND ${differs}`);
}

async function takenNumbers(db: Db): Promise<Set<number>> {
  const rows = await db
    .select({ number: stories.number })
    .from(stories)
    .where(isNotNull(stories.number))
    .union(
      db
        .select({ number: retiredStories.number })
        .from(retiredStories)
        .where(isNotNull(retiredStories.number)),
    );
  return new Set(rows.flatMap(({ number }) => number ?? []));
}

/** Public numbers that nobody has, one at a call. */
function freshNumbers(taken: Set<number>): () => number {
  return () => {
    for (;;) {
      const number = randomNumber(taken.size);
      if (taken.has(number)) continue;
      taken.add(number);
      return number;
    }
  };
}
