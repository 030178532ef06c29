import { eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { authorship, authorshipSeals, stories, users } from '../../db/schema.ts';
import { authorshipSeal, formerAuthorKey } from '../auth/authorship.ts';
import { withSeals, type Author } from './seals.ts';

const day = 86_400_000;

/**
 * Brings stories of older versions to today's promises, before anybody is served: only the day is left
 * of their time, and each link in `authorship` becomes a seal, an account a batch, so that a start
 * that is killed leaves the rest to the next one. Links that fit no account go too, and go first.
 * @returns false, with the links left as they are, when none fits: the secret is another one.
 */
export async function sealFormerRows(db: Db, secret: string): Promise<boolean> {
  const { submittedAt } = stories;
  await db
    .update(stories)
    .set({ submittedAt: sql`${submittedAt} - ${submittedAt} % ${day}` })
    .where(sql`${submittedAt} % ${day} <> 0`);
  const links = await db.select().from(authorship);
  if (links.length === 0) return true;
  const byKey = Map.groupBy(links, ({ authorKey }) => authorKey);
  const accounts = await db.select({ id: users.id }).from(users);
  const keys = accounts.map((by) => ({ by, key: formerAuthorKey(by.id, secret) }));
  const tellers = keys.filter(({ key }) => byKey.has(key));
  if (tellers.length === 0) return false;
  const fitting = JSON.stringify(tellers.map(({ key }) => key));
  await db
    .delete(authorship)
    .where(sql`${authorship.authorKey} NOT IN (SELECT value FROM json_each(${fitting}))`);
  for (const { by, key } of tellers) {
    const storyIds = byKey.get(key)!.map(({ storyId }) => storyId);
    await sealAll(db, { by, secret }, key, storyIds);
  }
  return true;
}

function sealAll(db: Db, author: Author, key: string, storyIds: readonly string[]) {
  return withSeals(db, author, async ({ count }) => {
    const statements = storyIds.map((storyId, at) => {
      const seal = authorshipSeal(author.by.id, count + at, author.secret);
      // From the link itself: another server may have been faster, and then there is none.
      return db.run(sql`INSERT INTO ${authorshipSeals} (seal, story_id)
        SELECT ${seal}, ${authorship.storyId} FROM ${authorship}
        WHERE ${eq(authorship.storyId, storyId)}`);
    });
    const dropLinks = db.delete(authorship).where(eq(authorship.authorKey, key));
    await db.batch([statements[0]!, ...statements.slice(1), dropLinks]);
  });
}
