import type { APIContext } from 'astro';
import { z } from 'zod';
import { decisions } from '../../db/moderation.ts';
import type { User } from '../auth/users.ts';
import { claim, decide, longestReason, type Refused } from '../moderation/deciding.ts';
import { localeOf } from '../site/locales.ts';
import { paths } from '../site/paths.ts';
import { unavailable } from '../site/respond.ts';
import { bringInLine } from './bring-in-line.ts';
import { refuse, type Refusal } from './entrance.ts';
import { postedFields } from './fields.ts';

/** What the forms of the review page need of a page: pass `Astro`. */
type Entrance = Pick<APIContext, 'request' | 'locals' | 'url'>;

export type Judged =
  | { show: 'elsewhere'; to: string }
  | { show: 'nothing' }
  | { show: 'form'; refusal: Refusal; reason: string };

const claimed = z.object({ intent: z.literal('claim') });
const verdict = z.object({
  decision: z.enum(decisions),
  reason: z.string().default(''),
  version: z.coerce.number().int().min(1),
});

/** Claims a story, or takes a decision on it: what the review page posts. */
export async function judge(page: Entrance, by: User, id: string): Promise<Judged> {
  const fields = await postedFields(page.request);
  const reason = fields?.['reason'] ?? '';
  const again = (refusal: Refusal): Judged => ({ show: 'form', refusal, reason });
  const { services } = page.locals;
  const moderator = { by, secret: services.secret, now: new Date() };
  const to = paths(localeOf(page.url.pathname));
  try {
    if (claimed.safeParse(fields).success) {
      const done = await claim(services.db, id, moderator);
      return done.ok ? { show: 'elsewhere', to: to.review(id) } : answerTo(done, again);
    }
    const read = verdict.safeParse(fields);
    if (!read.success) return again(refuse(400, { form: { why: 'malformed' } }));
    const done = await decide(services.db, id, read.data, moderator);
    if (!done.ok) return answerTo(done, again);
    await bringInLine(services);
    return { show: 'elsewhere', to: `${to.moderation}?done=${done.status}` };
  } catch (error) {
    if (!unavailable(error)) throw error;
    return again(refuse(503, { form: { why: 'decision_not_saved' } }));
  }
}

const ended = new Set(['published', 'returned', 'declined', 'removed']);

function answerTo(refused: Refused, again: (refusal: Refusal) => Judged): Judged {
  switch (refused.why) {
    case 'not_found':
    case 'not_allowed':
      return { show: 'nothing' };
    case 'reason_required':
    case 'reason_too_long':
      return again(refuse(422, { reason: { why: refused.why, values: { max: longestReason } } }));
    case 'own_story':
      return again(refuse(409, { form: { why: 'own_story' } }));
    case 'being_reviewed':
      return again(
        refuse(409, { form: { why: 'being_reviewed', values: { minutes: refused.minutes } } }),
      );
    case 'moved': {
      const why = ended.has(refused.status) ? `moved_${refused.status}` : 'moved';
      return again(refuse(409, { form: { why } }));
    }
  }
}
