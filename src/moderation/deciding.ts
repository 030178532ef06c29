import type { Db } from '../../db/client.ts';
import type { Decision } from '../../db/moderation.ts';
import type { Status } from '../../db/stories.ts';
import { mayDecide } from '../auth/policy.ts';
import type { User } from '../auth/users.ts';
import { redact } from '../redaction/redact.ts';
import { startsOf, statusAfter } from '../stories/lifecycle.ts';
import { lengthOf, tidy } from '../stories/limits.ts';
import { monthOf, withFreshNumber } from '../stories/publication.ts';
import { storyRow } from '../stories/store.ts';
import { isToldBy } from '../stories/telling.ts';
import * as store from './store.ts';

/** Who moderates, and when. `secret` is the site's: it tells a moderator's own stories. */
export interface Moderator {
  by: User;
  secret: string;
  now: Date;
}

/** A claim holds for half an hour; deciding needs no claim of one's own, only that nobody else has one. */
export const leaseMinutes = 30;

/** The longest reason, in characters. */
export const longestReason = 1000;

export type Refused =
  | {
      ok: false;
      why: 'not_found' | 'not_allowed' | 'own_story' | 'reason_required' | 'reason_too_long';
    }
  /** Another moderator has it, for so many minutes more. */
  | { ok: false; why: 'being_reviewed'; minutes: number }
  /** Somebody moved it in the meantime; this is where it stands now. */
  | { ok: false; why: 'moved'; status: Status };

/** Takes a story for half an hour, or keeps it for another. */
export async function claim(
  db: Db,
  id: string,
  { by, secret, now }: Moderator,
): Promise<{ ok: true } | Refused> {
  const refused = await refusal(db, id, { by, secret, now });
  if (refused) return refused;
  const until = new Date(now.getTime() + leaseMinutes * 60_000);
  const from = startsOf('claim');
  const claimed = await store.claim(db, { id, from, until, moderatorId: by.id, now });
  return claimed ? { ok: true } : whatHappened(db, id, now);
}

export interface Verdict {
  decision: Decision;
  /** Told to the author and, in the log, to everyone. */
  reason: string;
  /** The version that was read. */
  version: number;
}

/**
 * Publishes, returns, declines or removes, and logs it. When two moderators decide at once, one
 * wins and the other is told what happened.
 */
export async function decide(
  db: Db,
  id: string,
  { decision, reason, version }: Verdict,
  { by, secret, now }: Moderator,
): Promise<{ ok: true; status: Status } | Refused> {
  const refused = await refusal(db, id, { by, secret, now });
  if (refused) return refused;
  const said = redact(tidy(reason)).text;
  if (decision !== 'publish' && said === '') return { ok: false, why: 'reason_required' };
  if (lengthOf(said) > longestReason) return { ok: false, why: 'reason_too_long' };
  const from = startsOf(decision);
  const to = statusAfter(decision, from[0]!, 'moderator')!;
  const ruling = { id, version, from, to, decision, reason: said, moderatorId: by.id, now };
  const ruled =
    decision === 'publish'
      ? await withFreshNumber(db, (number) =>
          store.rule(db, { ...ruling, first: { number, month: monthOf(now) } }),
        )
      : await store.rule(db, ruling);
  return ruled ? { ok: true, status: to } : whatHappened(db, id, now);
}

async function refusal(db: Db, id: string, moderator: Moderator): Promise<Refused | null> {
  if (!(await storyRow(db, id))) return { ok: false, why: 'not_found' };
  const isAuthor = await isToldBy(db, id, moderator);
  if (mayDecide(moderator.by, { isAuthor })) return null;
  return { ok: false, why: isAuthor ? 'own_story' : 'not_allowed' };
}

/** Why nothing changed: somebody else is at it, or it isn't where it was. */
async function whatHappened(db: Db, id: string, now: Date): Promise<Refused> {
  const story = await storyRow(db, id);
  if (!story) return { ok: false, why: 'not_found' };
  const minutes = minutesLeft(story.reviewUntil, now);
  if (story.status === 'in_review' && minutes > 0)
    return { ok: false, why: 'being_reviewed', minutes };
  return { ok: false, why: 'moved', status: story.status };
}

/** Whole minutes that a claim still holds. */
export function minutesLeft(until: Date | null, now: Date): number {
  return until ? Math.max(0, Math.ceil((until.getTime() - now.getTime()) / 60_000)) : 0;
}
