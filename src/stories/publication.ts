import { randomInt } from 'node:crypto';
import { eq, isNotNull } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { breaks } from '../../db/constraints.ts';
import { retiredStories, stories } from '../../db/schema.ts';

/** The month of publication is all that readers learn of the time: `2026-11`, UTC. */
export function monthOf(now: Date): string {
  return now.toISOString().slice(0, 7);
}

/** The month that it is already somewhere on Earth: nobody there writes in the future. */
export function latestMonth(now: Date): string {
  return monthOf(new Date(now.getTime() + 14 * 3_600_000));
}

/**
 * Gives a new public number to `publish`, and another one if it turns out to be taken. Random, so
 * that numbers order nothing; four digits, more once a third of those are used.
 */
export async function withFreshNumber<T>(
  db: Db,
  publish: (number: number) => Promise<T>,
): Promise<T> {
  const taken =
    (await db.$count(stories, isNotNull(stories.number))) +
    (await db.$count(retiredStories, isNotNull(retiredStories.number)));
  for (let attempt = 0; ; attempt++) {
    const number = randomNumber(taken);
    if (await isUsed(db, number)) continue;
    try {
      return await publish(number);
    } catch (error) {
      if (!breaks(error, 'UNIQUE', 'stories.number') || attempt >= 50) throw error;
    }
  }
}

/** By a story, or by one that was purged: an old link must never lead to somebody else's. */
async function isUsed(db: Db, number: number): Promise<boolean> {
  const rows = await db
    .select({ number: stories.number })
    .from(stories)
    .where(eq(stories.number, number))
    .union(
      db
        .select({ number: retiredStories.number })
        .from(retiredStories)
        .where(eq(retiredStories.number, number)),
    );
  return rows.length > 0;
}

/** A number of four digits or more that is free with a chance of two in three at least. */
export function randomNumber(taken: number): number {
  let end = 10_000;
  while (taken > end / 3) end *= 10;
  return randomInt(1000, end);
}
