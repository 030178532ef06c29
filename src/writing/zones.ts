import type { Both } from './types.ts';

/** The abbreviations that stores and their notices use, each for one zone only. */
const named = new Set(
  'UTC GMT PST PDT PT MST MDT MT CDT CT EST EDT ET BRT WET WEST BST CET CEST EET EEST TRT SAST IST SGT JST AWST ACST ACDT AEST AEDT'.split(
    ' ',
  ),
);
const offset = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::(00|30|45))?$/;

/** China's time and US Central have this name in common. */
export const ambiguousZone = 'CST';

/** What to write instead of the ambiguous zone. */
export const unambiguous: Both = {
  zh: '不写 CST：中国时间写 UTC+8，美国中部时间写 UTC-6',
  en: 'no CST: write UTC+8 for China, UTC-6 for US Central',
};

/**
 * A zone as a letter has it; undefined for what is none: an unknown abbreviation, half a day (`PM`),
 * an offset that no place has. `Z` and `+08:00` are ISO 8601.
 */
export function zoneText(typed: string): string | undefined {
  if (typed === 'Z') return 'UTC';
  if (named.has(typed)) return typed;
  const [, sign, hours, minutes = '00'] = offset.exec(typed) ?? [];
  if (!sign || !hours) return undefined;
  const away = Number(hours) + Number(minutes) / 60;
  if (away > (sign === '+' ? 14 : 12)) return undefined;
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
