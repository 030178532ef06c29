import { z } from 'zod';
import { clientKey } from '../auth/client-key.ts';
import { recover } from '../auth/reset-codes.ts';
import { startSession } from '../auth/session-cookie.ts';
import { localeOf } from '../site/locales.ts';
import { paths } from '../site/paths.ts';
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

const shape = z.strictObject({ username: typedText, code: typedText, password: typedText });

/** Sets a new password with an operator's one-time code, and signs in. */
export function recoverAccount(entrance: Entrance): Promise<Answered> {
  return answerForm(entrance, shape, (fields) => renew(entrance, fields));
}

async function renew(entrance: Entrance, fields: z.infer<typeof shape>): Promise<Answer> {
  const refused = refuseEmpty(fields);
  if (refused) return refused;
  const { db, config, throttle } = entrance.locals.services;
  const place = clientKey(entrance, config);
  const wait = await throttle.count('recover', place);
  if (wait > 0) return refuseFor(wait);
  const { username, code, password } = fields;
  const recovered = await recover(db, { name: username, code, password }, new Date());
  if (!recovered.ok && recovered.why === 'wrong_name_or_code') {
    return refuse(422, { code: { why: recovered.why } });
  }
  await throttle.refund('recover', place);
  if (!recovered.ok) return refuse(422, { password: { why: recovered.why } });
  await startSession(entrance, recovered.user);
  return { ok: true, to: `${paths(localeOf(entrance.url.pathname)).account}?done=password` };
}
