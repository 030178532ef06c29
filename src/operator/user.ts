import { Argument, Command, Option } from 'commander';
import type { Db } from '../../db/client.ts';
import { issueResetCode, resetCodeHours } from '../auth/reset-codes.ts';
import {
  createUser,
  findByName,
  roles,
  setRole,
  type Role,
  type SignUpRefusal,
  type User,
} from '../auth/users.ts';
import { paths } from '../site/paths.ts';
import { passwordFromStdin } from './password-from-stdin.ts';
import { Refused } from './refused.ts';
import { say } from './say.ts';
import { withDatabase } from './with-database.ts';

const refusals: Record<SignUpRefusal, string> = {
  name_taken: 'This name is taken.',
  name_too_short: 'A name has at least 2 characters.',
  name_too_long: 'A name has at most 24 characters.',
  name_characters: 'A name has only letters, digits, _ and -.',
  name_like_email: 'A name must not look like an email address.',
  name_like_phone: 'A name must not look like a phone or QQ number.',
  password_too_short: 'A password has at least 8 characters.',
  password_too_long: 'A password has at most 128 characters.',
  password_common: 'This password is among the first to be guessed.',
  password_is_name: 'A password must not be the name, or the name and a few characters.',
};

/** `user add`, `user role`, `user reset`. */
export function userCommand(): Command {
  const user = new Command('user').description('accounts: add one, give a role, reset a password');
  user
    .command('add')
    .description('make an account; the first line of standard input is its password')
    .argument('<name>')
    .addOption(new Option('--role <role>').choices(roles).makeOptionMandatory())
    .requiredOption('--password-stdin', 'read the password from standard input')
    .action((name: string, { role }: { role: Role }) => add(name, role));
  user
    .command('role')
    .description('give an account a role; it signs in again')
    .argument('<name>')
    .addArgument(new Argument('<role>').choices(roles))
    .action((name: string, role: Role) => giveRole(name, role));
  user
    .command('reset')
    .description('print a one-time code for setting a new password')
    .argument('<name>')
    .action(reset);
  return user;
}

async function add(name: string, role: Role): Promise<void> {
  const password = await passwordFromStdin();
  const created = await withDatabase((db) => createUser(db, { name, password, role }));
  if (!created.ok) throw new Refused(refusals[created.why]);
  say(`Made ${created.user.name}, role ${role}.`);
}

async function giveRole(name: string, role: Role): Promise<void> {
  await withDatabase(async (db) => {
    const user = await userNamed(db, name);
    await setRole(db, user, role);
    say(`${user.name} has the role ${role} now and must sign in again.`);
  });
}

async function reset(name: string): Promise<void> {
  await withDatabase(async (db, { publicOrigin }) => {
    const user = await userNamed(db, name);
    const code = await issueResetCode(db, user, new Date());
    say(`One-time code for ${user.name}, good for ${resetCodeHours} hours:`);
    say(code);
    say(`To be used at ${publicOrigin}${paths('zh-CN').recover}`);
  });
}

async function userNamed(db: Db, name: string): Promise<User> {
  const user = await findByName(db, name);
  if (!user) throw new Refused('There is no account with this name.');
  return user;
}
