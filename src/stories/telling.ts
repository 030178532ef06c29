import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import type { Decision } from '../../db/moderation.ts';
import type { User } from '../auth/users.ts';
import { redactSubmission } from './redacted-submission.ts';
import { sealsOf, withSeals, type Author, type Seal } from './seals.ts';
import * as store from './store.ts';
import type { Submission } from './submission.ts';

/** Who tells a story, and when. `secret` is the site's: it turns the account into an author. */
export interface Teller {
  by: User;
  secret: string;
  now: Date;
}

/** With its id, which only its author and moderators ever see. */
export type Told = { ok: true; id: string } | { ok: false; why: 'signed_out' };

/** Stores a story for review, masked. Sending it twice makes one story, also at the same moment. */
export function tellStory(db: Db, submission: Submission, teller: Teller): Promise<Told> {
  const told = redactSubmission(submission);
  return withSeals(db, teller, async ({ used, next }) => {
    const already = await store.sameWaiting(db, idsOf(used), told.submission);
    if (already) return { ok: true, id: already };
    const id = randomUUID();
    const row = { ...told, id, seal: next, userId: teller.by.id, now: teller.now };
    return (await store.insertStory(db, row)) ? { ok: true, id } : { ok: false, why: 'signed_out' };
  });
}

/** Puts a story that was returned back into the queue, with its new text. */
export async function reviseStory(
  db: Db,
  id: string,
  submission: Submission,
  teller: Teller,
): Promise<{ ok: true } | { ok: false; why: 'not_to_be_revised' }> {
  const seal = await sealOn(db, id, teller);
  const row = { ...redactSubmission(submission), id, now: teller.now };
  const revised = seal !== null && (await store.replaceStory(db, { ...row, seal }));
  return revised ? { ok: true } : { ok: false, why: 'not_to_be_revised' };
}

export interface OwnStory {
  story: store.StoryRow;
  /** What a moderator decided last, and why. */
  last: { decision: Decision; reason: string } | null;
}

/** An author's stories with what was decided on them, the last one first. Nobody else's. */
export async function ownStories(db: Db, author: Author): Promise<OwnStory[]> {
  const ids = idsOf((await sealsOf(db, author)).used);
  const rows = new Map((await store.storyRows(db, ids)).map((row) => [row.id, row]));
  const last = new Map((await store.decisionsOn(db, ids)).map((one) => [one.storyId, one]));
  return ids
    .toReversed()
    .flatMap((id) => rows.get(id) ?? [])
    .toSorted((one, other) => other.submittedAt.getTime() - one.submittedAt.getTime())
    .map((story) => ({ story, last: last.get(story.id) ?? null }));
}

/** A story that its author was asked to revise; null when it isn't that, or not theirs. */
export async function storyToRevise(db: Db, id: string, author: Author): Promise<OwnStory | null> {
  const own = await ownStories(db, author);
  return own.find(({ story }) => story.id === id && story.status === 'returned') ?? null;
}

/** Whether somebody told this story: nobody decides on a story of their own. */
export async function isToldBy(db: Db, id: string, author: Author): Promise<boolean> {
  return (await sealOn(db, id, author)) !== null;
}

/** The seal that makes this story the author's; null when it isn't theirs. */
async function sealOn(db: Db, id: string, author: Author): Promise<string | null> {
  const { used } = await sealsOf(db, author);
  return used.find(({ storyId }) => storyId === id)?.seal ?? null;
}

function idsOf(seals: readonly Seal[]): string[] {
  return seals.flatMap(({ storyId }) => storyId ?? []);
}
