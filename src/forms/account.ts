import { z } from 'zod';
import { startSession } from '../auth/session-cookie.ts';
import { setPassword, type User } from '../auth/users.ts';
import { localeOf } from '../site/locales.ts';
import { paths } from '../site/paths.ts';
import type { Parting } from '../stories/leaving.ts';
import {
  answerForm,
  refuse,
  refuseEmpty,
  typedText,
  type Answer,
  type Answered,
  type Entrance,
} from './entrance.ts';
import { deletion, leave } from './delete-account.ts';
import { checkPassword } from './sign-in.ts';
import { signOut, signOutEverywhere } from './sign-out.ts';

const newPassword = z.strictObject({
  do: z.literal('password'),
  password: typedText,
  newPassword: typedText,
});

const shape = z.discriminatedUnion('do', [
  newPassword,
  deletion,
  z.strictObject({ do: z.literal('sign-out') }),
  z.strictObject({ do: z.literal('sign-out-everywhere') }),
]);

export interface AccountAnswered extends Answered {
  /** Which form was posted, and what was chosen in it. */
  about: 'password' | 'delete' | null;
  stories: Parting | undefined;
}

/** The forms of the account's page, told apart by the field `do`. */
export async function changeAccount(entrance: Entrance, user: User): Promise<AccountAnswered> {
  let about: AccountAnswered['about'] = null;
  let stories: AccountAnswered['stories'];
  const answered = await answerForm(entrance, shape, async (fields) => {
    if (fields.do === 'sign-out') return signOut(entrance);
    if (fields.do === 'sign-out-everywhere') return signOutEverywhere(entrance, user);
    about = fields.do;
    if (fields.do === 'password') return changePassword(entrance, user, fields);
    stories = fields.stories;
    return leave(entrance, user, fields);
  });
  return { ...answered, about, stories };
}

/** Asks for the present password, sets the new one, ends all other sessions. */
async function changePassword(
  entrance: Entrance,
  user: User,
  fields: z.infer<typeof newPassword>,
): Promise<Answer> {
  const { password: present, newPassword: chosen } = fields;
  const refused = refuseEmpty({ password: present, newPassword: chosen });
  if (refused) return refused;
  const { refusal } = await checkPassword(entrance, user.name, present, 'wrong_password');
  if (refusal) return refusal;
  const changed = await setPassword(entrance.locals.services.db, user, chosen);
  if (!changed.ok) return refuse(422, { newPassword: { why: changed.why } });
  await startSession(entrance, user);
  return { ok: true, to: `${paths(localeOf(entrance.url.pathname)).account}?done=password` };
}
