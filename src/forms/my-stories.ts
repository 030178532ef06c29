import type { APIContext } from 'astro';
import type { User } from '../auth/users.ts';
import { unavailable } from '../site/respond.ts';
import { deleteDraft } from '../stories/drafts/drafts.ts';
import { withdrawStory } from '../stories/withdrawing.ts';
import { bringInLine } from './bring-in-line.ts';
import { postedFields } from './fields.ts';

/** How a post on the page of one's own stories ended: a code under `my.`. */
export type Ended = 'withdrawn' | 'not_withdrawn' | 'draft_deleted' | 'draft_gone' | 'try_later';

/** Takes back the story named by `withdraw`, or deletes the draft named by `delete-draft`. */
export async function postMyStories(
  { request, locals }: Pick<APIContext, 'request' | 'locals'>,
  by: User,
): Promise<Ended> {
  const fields = (await postedFields(request)) ?? {};
  const { db, secret } = locals.services;
  try {
    const draft = fields['delete-draft'];
    if (draft !== undefined) {
      return (await deleteDraft(db, draft, { by, secret })) ? 'draft_deleted' : 'draft_gone';
    }
    const id = fields['withdraw'] ?? '';
    if (!(await withdrawStory(db, id, { by, secret }))) return 'not_withdrawn';
    await bringInLine(locals.services);
    return 'withdrawn';
  } catch (error) {
    if (!unavailable(error)) throw error;
    return 'try_later';
  }
}
