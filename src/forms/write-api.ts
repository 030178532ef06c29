import type { APIContext } from 'astro';
import type { z } from 'zod';
import type { Locale } from '../site/locales.ts';
import { json, jsonBody, problem, type FieldError } from '../site/problem.ts';
import { stringsBelow } from '../site/strings.ts';
import { sayFrom, type Say } from '../writing/draft-view/texts.ts';
import { spaced } from '../writing/spaced.ts';
import type { Check } from '../writing/types.ts';
import { fieldErrors } from './question.ts';
import { searchWait } from './search-wait.ts';

/** Of a request: what the site's own data says is wrong with it, or the answer. */
export type Outcome = { errors: FieldError[] } | { answer: object };

/**
 * Answers a call of the case writer: JSON in, JSON out, limited as the search is. Nothing is stored
 * or logged.
 */
export async function writingCall<T>(
  context: APIContext,
  shape: z.ZodType<T>,
  answer: (asked: T) => Outcome,
): Promise<Response> {
  const wait = await searchWait(context);
  if (wait > 0) return problem(429, [], { 'Retry-After': String(wait) });
  const read = await jsonBody(context.request);
  if ('refused' in read) return read.refused;
  const parsed = shape.safeParse(read.body);
  if (!parsed.success) return problem(422, fieldErrors(parsed.error));
  const outcome = answer(parsed.data);
  if ('errors' in outcome) return problem(422, outcome.errors);
  return json(outcome.answer, { shared: false });
}

/** What the checks, the letters' gaps and the readings say, in one language. */
export function writingWords(locale: Locale): Say {
  const say = sayFrom(stringsBelow(locale, ['check.', 'write.', 'reply.why.']));
  return (key, blanks) => spaced(say(key, blanks));
}

/** What a check found, in words. */
export const messageOf = ({ id, ok, detail }: Check, say: Say): string =>
  say(`check.${id}.${ok ? 'ok' : 'not'}`, detail);
