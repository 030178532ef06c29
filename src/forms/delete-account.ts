import { z } from 'zod';
import { endSession } from '../auth/session-cookie.ts';
import type { User } from '../auth/users.ts';
import { localeOf } from '../site/locales.ts';
import { paths } from '../site/paths.ts';
import { deleteAccount, leftBy, partings, type Parting } from '../stories/leaving.ts';
import { bringInLine } from './bring-in-line.ts';
import { refuse, refuseEmpty, typedText, type Answer, type Entrance } from './entrance.ts';
import { checkPassword } from './sign-in.ts';

/** The form that deletes an account. The password's field has another name than the form beside it. */
export const deletion = z.strictObject({
  do: z.literal('delete'),
  stories: z.enum(partings).optional(),
  presentPassword: typedText,
});

/** Asks what becomes of the stories, if there are any, and for the password; then deletes the account. */
export async function leave(
  entrance: Entrance,
  user: User,
  { stories, presentPassword }: z.infer<typeof deletion>,
): Promise<Answer> {
  const { db, secret } = entrance.locals.services;
  const author = { by: user, secret };
  const parting = stories ?? (await onlyParting(entrance, user));
  const missing = parting ? {} : { stories: { why: 'choose_stories' } };
  const empty = refuseEmpty({ presentPassword });
  if (empty || !parting) return refuse(422, { ...empty?.problems, ...missing });
  const { refusal } = await checkPassword(entrance, user.name, presentPassword, 'wrong_password');
  if (refusal) {
    const { password, ...problems } = refusal.problems;
    return {
      ...refusal,
      problems: { ...problems, ...(password && { presentPassword: password }) },
    };
  }
  if (!(await deleteAccount(db, author, parting))) {
    return refuse(409, { form: { why: 'nobody_to_follow' } });
  }
  bringInLine(entrance.locals.services);
  await endSession(entrance);
  return { ok: true, to: paths(localeOf(entrance.url.pathname)).accountDeleted };
}

/** Without stories that readers or moderators see, both ways are one. */
async function onlyParting({ locals }: Entrance, by: User): Promise<Parting | undefined> {
  const { db, secret } = locals.services;
  const { published, waiting } = await leftBy(db, { by, secret });
  return published + waiting === 0 ? 'withdraw' : undefined;
}
