import { randomUUID } from 'node:crypto';
import { eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { stories } from '../../db/schema.ts';
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
 * already gets its new text; one that was taken down or declined stays as it is.
 * @param publish publishes them at once; otherwise they wait for review.
 * @returns how many were new and how many were there already.
 */
export async function importStories(
  db: Db,
  imported: readonly Imported[],
  { publish, now }: { publish: boolean; now: Date },
): Promise<{ added: number; known: number }> {
  const ids = imported.map(({ externalId }) => externalId);
  const rows = await db
    .select({ externalId: stories.externalId })
    .from(stories)
    .where(inArray(stories.externalId, ids));
  const known = new Set(rows.map((row) => row.externalId));
  const fresh = freshNumbers(await takenNumbers(db));
  const statements = imported.map(({ externalId, submission }) => {
    const told = redactSubmission(submission);
    const words = { ...told.submission, likely: told.likely };
    return known.has(externalId)
      ? replaceWords(db, externalId, words)
      : db.insert(stories).values({
          ...words,
          id: randomUUID(),
          externalId,
          submittedAt: now,
          ...(publish
            ? { status: 'published' as const, number: fresh(), publishedMonth: monthOf(now) }
            : { status: 'submitted' as const }),
        });
  });
  const [first, ...rest] = statements;
  if (first) await db.batch([first, ...rest]);
  return { added: imported.length - known.size, known: known.size };
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
    .where(isNotNull(stories.number));
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
