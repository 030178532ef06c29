/** In code points. */
export const nameLength = { min: 2, max: 24 };

export type NameRefusal =
  'name_too_short' | 'name_too_long' | 'name_characters' | 'name_like_email' | 'name_like_phone';

const invisible = /\p{Default_Ignorable_Code_Point}/u;
const allowed = /^[\p{L}\p{M}\p{Nd}_-]+$/u;
const mailbox =
  /(?:gmail|qq|163|126|foxmail|outlook|hotmail|live|yahoo|icloud|sina|aliyun)[-_]?com$/;
/** Numbers by which a person is reached. Years, lucky numbers and the like are fine. */
const contacts = [
  // Nothing but a number: a phone, a QQ account.
  /^\p{Nd}(?:[-_]*\p{Nd}){6,}$/u,
  // A Chinese mobile number inside a name, with or without separators.
  /(?<!\p{Nd}[-_]?)1[3-9]\p{Nd}(?:[-_]?\p{Nd}){8}(?![-_]?\p{Nd})/u,
  // Announced as one.
  /(?:qq|vx|wx|weixin|wechat|tel|phone|whatsapp|微信|电话|手机)[-_]?\p{Nd}{5,}/u,
];

/**
 * What two names are compared by: compatibility forms and case folded, so that `Ｎorthdock` and
 * `northdock` are one name.
 */
export function nameKeyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().normalize('NFKC');
}

/** The name as it is kept: without the spaces around it, in one spelling (NFKC). */
export function tidyName(name: string): string {
  return name.trim().normalize('NFKC');
}

/**
 * Why a tidy name is refused, or null. Letters of any script, digits, `_` and `-`; nothing that
 * leads to a person, since stories are told without one.
 */
export function refusedName(name: string): NameRefusal | null {
  const key = nameKeyOf(name);
  if (key.includes('@') || mailbox.test(key)) return 'name_like_email';
  if (contacts.some((contact) => contact.test(key))) return 'name_like_phone';
  const length = [...name].length;
  if (length < nameLength.min) return 'name_too_short';
  if (length > nameLength.max) return 'name_too_long';
  return allowed.test(name) && !invisible.test(name) ? null : 'name_characters';
}
