import type { APIContext } from 'astro';
import { z } from 'zod';
import { clientPlace, keyed } from '../auth/client-key.ts';
import { countAnswer } from '../feedback/readers-word.ts';
import { localeOf } from '../site/locales.ts';
import { paths } from '../site/paths.ts';
import { unavailable } from '../site/respond.ts';
import { refuse, type Answer } from './entrance.ts';
import { postedFields } from './fields.ts';

/** What the question at a guide's end needs of a page: pass `Astro`. */
type Entrance = Pick<APIContext, 'request' | 'clientAddress' | 'locals' | 'url'>;

const shape = z.strictObject({ answer: z.enum(['yes', 'no']) });

/**
 * Counts an answer to “was this right for you?” about a guide. A second one from the same place on a
 * day is thanked for and not counted: the place is known to this process alone, as a keyed hash with
 * the guide in it.
 */
export async function answerGuide(page: Entrance, guide: string): Promise<Answer> {
  const read = shape.safeParse(await postedFields(page.request));
  if (!read.success) return refuse(400, { form: { why: 'malformed' } });
  const { db, config, throttle } = page.locals.services;
  const { answer } = read.data;
  const locale = localeOf(page.url.pathname);
  const thanked = { ok: true, to: `${paths(locale).guideFeedback(guide)}?done=${answer}` } as const;
  const once = keyed(`${guide}\n${clientPlace(page, config)}`);
  if ((await throttle.count('guideAnswer', once)) > 0) return thanked;
  try {
    await countAnswer(db, { guide, locale, now: new Date() }, answer);
    return thanked;
  } catch (error) {
    await throttle.refund('guideAnswer', once);
    if (!unavailable(error)) throw error;
    return refuse(503, { form: { why: 'try_later' } });
  }
}
