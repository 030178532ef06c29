import { z } from 'zod';
import { clientKey, keyed } from '../auth/client-key.ts';
import { startSession } from '../auth/session-cookie.ts';
import { nameKeyOf, tidyName } from '../auth/user-names.ts';
import { userWithPassword } from '../auth/users.ts';
import { localeOf } from '../site/locales.ts';
import { paths, safeNext } from '../site/paths.ts';
import {
  answerForm,
  minutesOf,
  refuse,
  refuseEmpty,
  refuseFor,
  typedText,
  type Answer,
  type Answered,
  type Entrance,
} from './entrance.ts';

const shape = z.strictObject({ username: typedText, password: typedText, next: typedText });
type Fields = z.infer<typeof shape>;

/** Signs in. An unknown name and a wrong password get the same answer, for the same work. */
export function signIn(entrance: Entrance): Promise<Answered> {
  return answerForm(entrance, shape, (fields) => enter(entrance, fields));
}

/** Where to go after signing in: `next` if it is a path of ours, else one's own stories. */
export function afterSignIn({ url }: Pick<Entrance, 'url'>, next: string | null): string {
  return safeNext(next, paths(localeOf(url.pathname)).myStories);
}

async function enter(entrance: Entrance, fields: Fields): Promise<Answer> {
  const { username, password, next } = fields;
  const refused = refuseEmpty({ username, password });
  if (refused) return refused;
  const { user, refusal } = await checkPassword(entrance, username, password);
  if (!user) return refusal;
  await startSession(entrance, user);
  return { ok: true, to: afterSignIn(entrance, next || entrance.url.searchParams.get('next')) };
}

/**
 * The account that name and password open, within the limits of tries, else the refusal under the
 * name `why`. A try is counted before the work and given back when it succeeds, so that many at
 * once can't slip past.
 */
export async function checkPassword(
  entrance: Entrance,
  username: string,
  password: string,
  why: 'wrong_name_or_password' | 'wrong_password' = 'wrong_name_or_password',
) {
  const { db, config, throttle } = entrance.locals.services;
  const place = clientKey(entrance, config);
  const account = keyed(`${place} ${nameKeyOf(tidyName(username))}`);
  const wait =
    (await throttle.count('signInPlace', place)) || (await throttle.count('signIn', account));
  if (wait > 0) return { user: null, refusal: refuseFor(wait) };
  const user = await userWithPassword(db, username, password);
  if (!user) return { user, refusal: await wrongPassword(entrance, account, why) };
  await throttle.forget('signIn', account);
  await throttle.refund('signInPlace', place);
  return { user, refusal: null };
}

async function wrongPassword({ locals }: Entrance, account: string, why: string) {
  const { throttle } = locals.services;
  const left = await throttle.left('signIn', account);
  const wait = await throttle.wait('signIn', account);
  const problem =
    left > 0
      ? { why, values: { left } }
      : { why: `${why}_last`, values: { minutes: minutesOf(wait) } };
  return refuse(422, { password: problem });
}
