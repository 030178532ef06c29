import { mayTellStory } from '../auth/policy.ts';
import type { User } from '../auth/users.ts';
import type { Services } from '../services.ts';
import { unavailable } from '../site/respond.ts';
import { draftFaults, isBlank, maskTyped } from '../stories/drafts/draft-content.ts';
import { deleteDraft, mostDrafts, saveDraft } from '../stories/drafts/drafts.ts';
import type { TypedStory } from '../stories/typed.ts';
import { refuse, type Refusal } from './entrance.ts';
import { problemsOf } from './problems.ts';

/** A story as it was posted to be kept. */
interface Post {
  typed: TypedStory;
  fields: Record<string, string>;
  /** The draft that is open. */
  id: string | null;
  /** The returned story that is open. */
  revises: string | null;
}

type Kept = { ok: true; id: string; apart: boolean } | Refusal;

/** Keeps a story on the server, masked. Nothing is kept of a story that is refused. */
export async function keepDraft(
  { db, secret }: Pick<Services, 'db' | 'secret'>,
  by: User | null,
  { typed, fields, id, revises }: Post,
): Promise<Kept> {
  if (!mayTellStory(by)) return refuse(401, { form: { why: 'draft_signed_out' } });
  if (isBlank(typed)) return refuse(422, { form: { why: 'draft_empty' } });
  const faults = draftFaults(typed);
  if (faults.length > 0) return refuse(422, problemsOf(faults));
  const asked = fields['asked'] === 'yes';
  const earlier = id === null ? null : { id, stamp: fields['base'] ?? '' };
  const content = { typed: maskTyped(typed, { asked }), revises };
  try {
    const saved = await saveDraft(db, content, { by, secret, earlier, now: new Date() });
    if (saved.ok) return saved;
    if (saved.why === 'signed_out') return refuse(401, { form: { why: 'draft_signed_out' } });
    return refuse(409, { form: { why: saved.why, values: { max: mostDrafts } } });
  } catch (error) {
    if (!unavailable(error)) throw error;
    return refuse(503, { form: { why: 'draft_not_saved' } });
  }
}

/** After its story was sent. A draft that can't be deleted now can be later, by hand. */
export async function dropDraft(
  { db, secret }: Pick<Services, 'db' | 'secret'>,
  by: User,
  id: string,
): Promise<void> {
  try {
    await deleteDraft(db, id, { by, secret });
  } catch (error) {
    if (!unavailable(error)) throw error;
  }
}
