import { z } from 'zod';
import { clientKey } from '../auth/client-key.ts';
import { startSession } from '../auth/session-cookie.ts';
import { createUser, type SignUpRefusal } from '../auth/users.ts';
import { localeOf } from '../site/locales.ts';
import { paths, safeNext } from '../site/paths.ts';
import {
  answerForm,
  refuse,
  refuseEmpty,
  refuseFor,
  typedText,
  type Answer,
  type Answered,
  type Entrance,
} from './entrance.ts';

const shape = z.strictObject({ username: typedText, password: typedText });

/** Makes an account and signs it in. */
export function signUp(entrance: Entrance): Promise<Answered> {
  return answerForm(entrance, shape, (fields) => join(entrance, fields));
}

async function join(entrance: Entrance, fields: z.infer<typeof shape>): Promise<Answer> {
  const refused = refuseEmpty(fields);
  if (refused) return refused;
  const { db, config, throttle } = entrance.locals.services;
  const place = clientKey(entrance, config);
  const wait = await throttle.count('signUp', place);
  if (wait > 0) return refuseFor(wait);
  const created = await createUser(db, { name: fields.username, password: fields.password });
  if (!created.ok) {
    // A taken name stays counted: asking for names one after another finds out who has an account.
    if (created.why !== 'name_taken') await throttle.refund('signUp', place);
    return refusedFor(created.why);
  }
  await startSession(entrance, created.user);
  const { myStories } = paths(localeOf(entrance.url.pathname));
  return { ok: true, to: safeNext(entrance.url.searchParams.get('next'), myStories) };
}

function refusedFor(why: SignUpRefusal) {
  const field = why.startsWith('password_') ? 'password' : 'username';
  return refuse(why === 'name_taken' ? 409 : 422, { [field]: { why } });
}
