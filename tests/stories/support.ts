import { nobodysHash } from '../../src/auth/passwords.ts';
import { createUser, type User } from '../../src/auth/users.ts';
import type { Db } from '../../db/client.ts';
import { users, type Role } from '../../db/users.ts';
import { decide } from '../../src/moderation/deciding.ts';
import { storyRow } from '../../src/stories/store.ts';
import { readSubmission, type Submission } from '../../src/stories/submission.ts';
import { tellStory } from '../../src/stories/telling.ts';
import { storyFields } from '../support/story-fields.ts';

export const secret = 'a secret of thirty-two characters';
export const now = new Date('2026-11-20T08:00:00Z');

const known = new Set(['variation-split-merge', 'inbound-shortage']);
export const rules = { isCategory: (id: string) => known.has(id), thisMonth: '2026-11' };

let made = 0;

/** Somebody, each time another one; has no account before `withAccount` or a story. */
export function aUser(role: Role = 'seller'): User {
  made += 1;
  return { id: `canary-id-${made}`, name: `canary-name-${made}`, role };
}

/** The same somebody, with a row in the database: nobody tells a story without. No password fits it. */
export async function withAccount(db: Db, user: User = aUser()): Promise<User> {
  const row = { ...user, nameKey: user.name, passwordHash: nobodysHash };
  await db.insert(users).values(row).onConflictDoNothing();
  return user;
}

/** An account that somebody can sign in to. */
export async function anAccount(db: Db, role: Role = 'seller'): Promise<User> {
  made += 1;
  const created = await createUser(db, {
    name: `canary${made}`,
    password: 'paper-boat-over',
    role,
  });
  if (!created.ok) throw new Error(created.why);
  return created.user;
}

/** A checked submission; `changes` are form fields. */
export function aSubmission(changes: Record<string, string> = {}): Submission {
  const read = readSubmission(storyFields(changes), rules);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.submission;
}

/** A story that waits for review. */
export async function aStory(
  db: Db,
  { by = aUser(), at = now, ...changes }: { by?: User; at?: Date; [field: string]: unknown } = {},
): Promise<{ id: string; by: User }> {
  const submission = aSubmission(changes as Record<string, string>);
  await withAccount(db, by);
  const told = await tellStory(db, submission, { by, secret, now: at });
  if (!told.ok) throw new Error(told.why);
  return { id: told.id, by };
}

/** Decides as a moderator on the version that stands now; throws when it is refused. */
export async function decided(
  db: Db,
  id: string,
  decision: 'publish' | 'return' | 'decline' | 'remove',
) {
  const { version } = (await storyRow(db, id))!;
  const verdict = { decision, reason: '请补充时间线', version };
  const done = await decide(db, id, verdict, { by: aUser('moderator'), secret, now });
  if (!done.ok) throw new Error(done.why);
}

/** A story that everybody can read, with its number. */
export async function aPublishedStory(db: Db, changes: Record<string, string> = {}) {
  const { id, by } = await aStory(db, changes);
  await decided(db, id, 'publish');
  const story = (await storyRow(db, id))!;
  return { id, by, number: story.number! };
}
