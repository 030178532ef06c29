import { exactness, grouped, notAfterRange, notBeforeRange, number, valueOf } from './numbers.ts';
import type { Found } from './trace.ts';

const zhUnits = '件|只|套|箱|单|台|双|条|盒|个(?!月|工作日|小时|字|国家|站点)';
const enUnits = '(?:units?|pcs|pieces|items|orders|cartons|boxes|sets)\\b';
const about = /(?:约|大约|近|超过|不到|about|around|nearly|almost|over|roughly) ?$/i;

const pattern = new RegExp(
  `(?<![$€£¥￥])${notAfterRange}(?<n>${number})(?<gap> ?)(?<unit>${zhUnits}|${enUnits})${notBeforeRange}`,
  'g',
);

/** Smaller numbers, and rounder ones, are many sellers'. */
const smallest = 1000;
const digitsKept = 2;

/** Every exact number of things, rounded. `text` is narrow. */
export function findCounts(text: string): Found[] {
  return [...text.matchAll(pattern)].flatMap((match): Found[] => {
    const { n = '', unit = '' } = match.groups ?? {};
    const value = valueOf(n);
    if (!Number.isInteger(value) || value < smallest || exactness(value) <= digitsKept) return [];
    const power = 10 ** (Math.floor(Math.log10(value)) + 1 - digitsKept);
    const rounded = Math.round(value / power) * power;
    const isZh = /\p{Script=Han}/u.test(unit);
    const saysAbout = about.test(text.slice(Math.max(0, match.index - 10), match.index));
    const word = saysAbout ? '' : isZh ? '约 ' : 'about ';
    const becomes = `${word}${n.includes(',') || !isZh ? grouped(rounded) : rounded} ${unit}`;
    return [{ start: match.index, end: match.index + match[0].length, becomes }];
  });
}
