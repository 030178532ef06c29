import { isCommon } from './common-passwords.ts';
import { nameKeyOf } from './user-names.ts';

/** In code points: an emoji or a rare character counts once, though JavaScript's length says two. */
export const passwordLength = { min: 8, max: 128 };

/** The most bytes that 128 code points can take, with room: above it nothing is counted. */
const mostUnits = passwordLength.max * 2;

export type PasswordRefusal =
  'password_too_short' | 'password_too_long' | 'password_common' | 'password_is_name';

/**
 * Why a password is refused, or null. Length, the most common, and one's own name; nothing about
 * which characters it must have (NIST SP 800-63B, 5.1.1.2), and nothing in it is changed.
 */
export function refusedPassword(password: string, name: string): PasswordRefusal | null {
  if (password.length > mostUnits) return 'password_too_long';
  const length = [...password].length;
  if (length < passwordLength.min) return 'password_too_short';
  if (length > passwordLength.max) return 'password_too_long';
  if (isCommon(password)) return 'password_common';
  return isName(password, name) ? 'password_is_name' : null;
}

/** The name and at most four characters more: `northdock2026`. */
function isName(password: string, name: string): boolean {
  const key = nameKeyOf(name);
  const text = nameKeyOf(password);
  return key !== '' && text.includes(key) && [...text.replaceAll(key, '')].length <= 4;
}
