import type { APIContext } from 'astro';
import { z } from 'zod';
import type { User } from '../auth/users.ts';
import { settleReport } from '../feedback/readers-word.ts';
import { localeOf } from '../site/locales.ts';
import { paths } from '../site/paths.ts';
import { unavailable } from '../site/respond.ts';
import { refuse, type Answer } from './entrance.ts';
import { postedFields } from './fields.ts';

const shape = z.strictObject({ settle: z.uuid() });

/** Marks the report named by `settle` as done: what the moderators' page about guides posts. */
export async function settlePosted(
  { request, locals, url }: Pick<APIContext, 'request' | 'locals' | 'url'>,
  by: User,
): Promise<Answer> {
  const read = shape.safeParse(await postedFields(request));
  if (!read.success) return refuse(400, { form: { why: 'malformed' } });
  try {
    const { db } = locals.services;
    const settled = await settleReport(db, read.data.settle, { by, now: new Date() });
    if (!settled.ok) return refuse(409, { form: { why: settled.why } });
    return { ok: true, to: `${paths(localeOf(url.pathname)).moderationGuides}?done=settled` };
  } catch (error) {
    if (!unavailable(error)) throw error;
    return refuse(503, { form: { why: 'try_later' } });
  }
}
