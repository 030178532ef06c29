import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import type { Decision } from '../../db/moderation.ts';
import { authorKey } from '../auth/authorship.ts';
import type { User } from '../auth/users.ts';
import { redactSubmission } from './redacted-submission.ts';
import * as store from './store.ts';
import type { Submission } from './submission.ts';

/** Who tells a story, and when. `secret` is the site's: it turns the account into an author. */
export interface Teller {
  by: User;
  secret: string;
  now: Date;
}

/**
 * Stores a story for review, masked. Sending it twice makes one story.
 * @returns its id, which only its author and moderators ever see.
 */
export async function tellStory(
  db: Db,
  submission: Submission,
  { by, secret, now }: Teller,
): Promise<{ id: string }> {
  const key = authorKey(by.id, secret);
  const told = redactSubmission(submission);
  const already = await store.sameWaiting(db, key, told.submission);
  if (already) return { id: already };
  const id = randomUUID();
  await store.insertStory(db, { ...told, id, authorKey: key, now });
  return { id };
}

/** Puts a story that was returned back into the queue, with its new text. */
export async function reviseStory(
  db: Db,
  id: string,
  submission: Submission,
  { by, secret, now }: Teller,
): Promise<{ ok: true } | { ok: false; why: 'not_to_be_revised' }> {
  const key = authorKey(by.id, secret);
  const told = { ...redactSubmission(submission), id, authorKey: key, now };
  return (await store.replaceStory(db, told))
    ? { ok: true }
    : { ok: false, why: 'not_to_be_revised' };
}

export interface OwnStory {
  story: store.StoryRow;
  /** What a moderator decided last, and why. */
  last: { decision: Decision; reason: string } | null;
}

/** An author's stories with what was decided on them. Nobody else's. */
export async function ownStories(
  db: Db,
  { by, secret }: Pick<Teller, 'by' | 'secret'>,
): Promise<OwnStory[]> {
  const rows = await store.rowsBy(db, authorKey(by.id, secret));
  const decisions = await store.decisionsOn(
    db,
    rows.map(({ id }) => id),
  );
  const last = new Map(decisions.map((one) => [one.storyId, one]));
  return rows.map((story) => ({ story, last: last.get(story.id) ?? null }));
}

/** A story that its author was asked to revise; null when it isn't that, or not theirs. */
export async function storyToRevise(
  db: Db,
  id: string,
  { by, secret }: Pick<Teller, 'by' | 'secret'>,
): Promise<OwnStory | null> {
  const own = await ownStories(db, { by, secret });
  return own.find(({ story }) => story.id === id && story.status === 'returned') ?? null;
}

/** Whether somebody told this story: nobody decides on a story of their own. */
export function isToldBy(
  db: Db,
  id: string,
  { by, secret }: Pick<Teller, 'by' | 'secret'>,
): Promise<boolean> {
  return store.isAuthor(db, id, authorKey(by.id, secret));
}
