import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import { refusedPassword, type PasswordRefusal } from './password-rules.ts';
import { hashPassword } from './passwords.ts';
import { accountByCode, replaceResetCode, spendResetCode } from './store.ts';
import { nameKeyOf, tidyName } from './user-names.ts';
import type { User } from './users.ts';

/** Hours that a code is good. */
export const resetCodeHours = 24;

/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 28 letters carry 140 bits: enough for a plain SHA-256 to be safe in the table. */
const codeLength = 28;

/** A one-time code for an account, in groups of four. It replaces any earlier one; only its hash is kept. */
export async function issueResetCode(db: Db, user: User, now: Date): Promise<string> {
  const code = [...randomBytes(codeLength)].map((byte) => letters[byte % 32]).join('');
  const expiresAt = new Date(now.getTime() + resetCodeHours * 3_600_000);
  await replaceResetCode(db, { id: codeId(code), userId: user.id, expiresAt }, now);
  return code.match(/.{4}/g)!.join('-');
}

export type Recovered =
  { ok: true; user: User } | { ok: false; why: 'wrong_name_or_code' | PasswordRefusal };

/**
 * Sets a new password with a one-time code; the code is spent and all sessions end. A password that
 * is refused leaves the code as it was.
 */
export async function recover(
  db: Db,
  { name, code, password }: { name: string; code: string; password: string },
  now: Date,
): Promise<Recovered> {
  const refused = refusedPassword(password, name);
  if (refused) return { ok: false, why: refused };
  const id = codeId(code);
  const account = await accountByCode(db, nameKeyOf(tidyName(name)), id, now);
  if (!account) return { ok: false, why: 'wrong_name_or_code' };
  const spent = await spendResetCode(
    db,
    { id, userId: account.id, now },
    await hashPassword(password),
  );
  if (!spent) return { ok: false, why: 'wrong_name_or_code' };
  return { ok: true, user: { id: account.id, name: account.name, role: account.role } };
}

/** SHA-256 of the code, hex; spaces, dashes, case and letters easily mistaken don't matter. */
function codeId(code: string): string {
  const plain = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return createHash('sha256').update(plain).digest('hex');
}
