import { inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { breaks } from '../../db/constraints.ts';
import { authorshipSeals } from '../../db/schema.ts';
import { authorshipSeal } from '../auth/authorship.ts';
import type { User } from '../auth/users.ts';

/** An account and the site's secret: together they find what the account told. */
export interface Author {
  by: Pick<User, 'id'>;
  secret: string;
}

export interface Seal {
  seal: string;
  /** Null when the story was purged. */
  storyId: string | null;
}

export interface Seals {
  /** In the order of telling. */
  used: Seal[];
  /** For the next story. */
  next: string;
  /** How many stories were counted before it. */
  count: number;
}

/** So many seals are worked out and asked for at once. */
const atOnce = 64;

/** The seals of an account, worked out one after another until none of the next ones is there. */
export async function sealsOf(db: Db, { by, secret }: Author): Promise<Seals> {
  const used: Seal[] = [];
  const sealAt = (count: number) => authorshipSeal(by.id, count, secret);
  for (let first = 0, next = 0; ; first += atOnce) {
    const counts = Array.from({ length: atOnce }, (_, at) => first + at);
    const seals = counts.map(sealAt);
    const rows = await db
      .select()
      .from(authorshipSeals)
      .where(inArray(authorshipSeals.seal, seals));
    if (rows.length === 0) return { used, next: sealAt(next), count: next };
    const found = new Map(rows.map((row) => [row.seal, row]));
    used.push(...seals.flatMap((seal) => found.get(seal) ?? []));
    next = first + 1 + seals.findLastIndex((seal) => found.has(seal));
  }
}

/**
 * Runs a batch that uses up the next seal of an account; again, with the seals as they are then, when
 * another one was faster. The seal's primary key puts all that an account does at once in one order.
 */
export async function withSeals<T>(
  db: Db,
  author: Author,
  write: (seals: Seals) => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const seals = await sealsOf(db, author);
    try {
      return await write(seals);
    } catch (error) {
      if (!breaks(error, 'UNIQUE', 'authorship_seals.seal') || attempt >= 50) throw error;
    }
  }
}
