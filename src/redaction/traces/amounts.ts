import { exactness, grouped, notAfterRange, notBeforeRange, number, valueOf } from './numbers.ts';
import type { Found } from './trace.ts';

const codes = 'USD|EUR|GBP|CNY|RMB|JPY|CAD|AUD|MXN|BRL|SEK|PLN|AED|SAR|EGP|SGD|INR|TRY|HKD|ZAR|NZD';
const signs = `(?:US|CA|AU|A|C|MX|S|R|HK)?\\$|[€£¥￥₹]`;
const zhUnits =
  '人民币|美元|美金|美刀|欧元|英镑|日元|日币|加元|加币|澳元|澳币|港币|港元|块钱|元|块';
const enUnits = `(?:${codes}|dollars|euros|pounds|yuan)\\b|[€£]`;

const pattern = new RegExp(
  `${notAfterRange}(?:(?<sign>(?:${signs}|(?<![A-Za-z])(?:${codes})) ?)(?<n>${number})(?: ?(?<x>[万千亿]|[kKmM](?![A-Za-z])))?(?: ?(?<tail>${zhUnits}))?` +
    `|(?<n2>${number}) ?(?<x2>[万千亿]|[kKmM](?![A-Za-z]))? ?(?<unit>${zhUnits}|${enUnits}))(?!\\d|[.,]\\d)${notBeforeRange}`,
  'g',
);

const times: Record<string, number> = { 千: 1e3, 万: 1e4, 亿: 1e8, k: 1e3, m: 1e6 };

/** Smaller ones are fees that anybody pays. */
const smallest = 100;

/** Bounds of the ranges, in every power of ten; in 万 the Chinese way of rough numbers. */
const steps = [1, 2, 5];
const stepsIn万 = [1, 5];

/** Every exact sum of money, as a range. Round ones and ranges stay. `text` is narrow. */
export function findAmounts(text: string): Found[] {
  return [...text.matchAll(pattern)].flatMap((match): Found[] => {
    const { sign = '', n, n2, x, x2, tail, unit } = match.groups ?? {};
    const by = x ?? x2;
    const factor = times[by?.toLowerCase() ?? ''] ?? 1;
    const value = Math.round(valueOf(n ?? n2 ?? '', { decimals: factor > 1 }) * factor * 1e4) / 1e4;
    if (value < smallest || exactness(value) < 2) return [];
    const zhUnit = tail ?? (unit && /\p{Script=Han}/u.test(unit) ? unit : undefined);
    const in万 = value >= 1e4 && (zhUnit !== undefined || by === '万' || by === '亿');
    const range = in万
      ? `${rangeOf(value / 1e4, stepsIn万)} 万${zhUnit ?? ''}`
      : rangeOf(value, steps) + (zhUnit ? ` ${zhUnit}` : '');
    const becomes = sign + range + (unit && !zhUnit ? ` ${unit}` : '');
    return [{ start: match.index, end: match.index + match[0].length, becomes }];
  });
}

function rangeOf(value: number, bounds: readonly number[]): string {
  const power = 10 ** Math.floor(Math.log10(value));
  const all = [...bounds, 10].map((bound) => bound * power);
  const above = all.findIndex((bound) => bound > value);
  return `${grouped(all[above - 1] ?? power)}–${grouped(all[above] ?? 10 * power)}`;
}
