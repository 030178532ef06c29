import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { breaks } from '../../db/constraints.ts';
import { authorshipSeals, stories, storyDrafts, users } from '../../db/schema.ts';
import type { Status } from '../../db/stories.ts';
import { draftKey } from '../auth/authorship.ts';
import { accountRemoval, isReplaceable } from '../auth/leaving.ts';
import { startsOf } from './lifecycle.ts';
import { withSeals, type Author, type Seals } from './seals.ts';
import { ownStories } from './telling.ts';

/** What becomes of the stories of an account that goes. */
export const partings = ['keep', 'withdraw'] as const;
export type Parting = (typeof partings)[number];

/** What an account leaves behind, in numbers. */
export interface Left {
  published: number;
  /** In the queue or under review. */
  waiting: number;
  /** With their author for a change: nobody could make it any more, so that these are withdrawn. */
  returned: number;
  /** On the server. */
  drafts: number;
}

export async function leftBy(db: Db, { by, secret }: Author): Promise<Left> {
  const own = await ownStories(db, { by, secret });
  const count = (...some: Status[]) =>
    own.filter(({ story }) => some.includes(story.status)).length;
  const key = draftKey(by.id, secret);
  return {
    published: count('published'),
    waiting: count('submitted', 'in_review'),
    returned: count('returned', 'draft'),
    drafts: await db.$count(storyDrafts, eq(storyDrafts.authorKey, key)),
  };
}

const withdrawnWith: Record<Parting, readonly Status[]> = {
  keep: ['draft', 'returned'],
  withdraw: startsOf('withdraw'),
};

/**
 * Deletes an account with its sessions, drafts and seals, all or nothing: what stays published or in
 * the queue is nobody's from then on. What a moderator held for review is free again.
 * @returns false, with nothing done, when nobody else could go on with the account's work.
 */
export async function deleteAccount(db: Db, author: Author, parting: Parting): Promise<boolean> {
  try {
    await withSeals(db, author, (seals) => removeAll(db, author, seals, parting));
    return true;
  } catch (error) {
    if (breaks(error, 'NOT NULL', 'authorship_seals.seal')) return false;
    throw error;
  }
}

async function removeAll(db: Db, { by, secret }: Author, { used, next }: Seals, parting: Parting) {
  const ids = used.flatMap(({ storyId }) => storyId ?? []);
  const goes = and(inArray(stories.id, ids), inArray(stories.status, [...withdrawnWith[parting]]));
  const mayGo = and(eq(users.id, by.id), isReplaceable(db));
  const free = { reviewerId: null, reviewUntil: null };
  await db.batch([
    // Takes the next seal: a story told at this moment makes the batch begin anew with it. Null, and
    // so refused, when the account may not go.
    db.insert(authorshipSeals).values({ seal: sql`(SELECT ${next} FROM ${users} WHERE ${mayGo})` }),
    db
      .update(stories)
      .set({ status: 'withdrawn', version: sql`${stories.version} + 1`, ...free })
      .where(goes),
    db.update(stories).set(free).where(eq(stories.reviewerId, by.id)),
    db.delete(storyDrafts).where(eq(storyDrafts.authorKey, draftKey(by.id, secret))),
    db
      .delete(authorshipSeals)
      .where(inArray(authorshipSeals.seal, [...used.map(({ seal }) => seal), next])),
    ...accountRemoval(db, by.id),
  ]);
}
