import type { APIContext } from 'astro';
import type { User } from '../auth/users.ts';
import { unavailable } from '../site/respond.ts';
import { withdrawStory } from '../stories/withdrawing.ts';
import { bringInLine } from './bring-in-line.ts';
import { postedFields } from './fields.ts';

/** How a post on the page of one's own stories ended: a code under `my.`. */
export type Withdrawal = 'withdrawn' | 'not_withdrawn' | 'try_later';

/** Takes back the story named by `withdraw`. */
export async function postMyStories(
  { request, locals }: Pick<APIContext, 'request' | 'locals'>,
  by: User,
): Promise<Withdrawal> {
  const id = (await postedFields(request))?.['withdraw'] ?? '';
  const { db, secret } = locals.services;
  try {
    if (!(await withdrawStory(db, id, { by, secret }))) return 'not_withdrawn';
    await bringInLine(locals.services);
    return 'withdrawn';
  } catch (error) {
    if (!unavailable(error)) throw error;
    return 'try_later';
  }
}
