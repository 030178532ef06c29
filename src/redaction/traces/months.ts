/** English months as they are written out. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Capitalised, whole or short: “may 2” is no date. */
export const monthNames =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';

/** 1 to 12. */
export function monthNamed(name: string): number {
  return 1 + months.findIndex((month) => month.startsWith(name.slice(0, 3)));
}

const numerals = '一二三四五六七八九';

/** `11`, `十一`, `二十九`: up to 39. */
export function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (one: string | undefined) => (one ? numerals.indexOf(one) + 1 : 0);
  return (text.includes('十') ? 10 * (digit(tens) || 1) : 0) + digit(ones);
}
