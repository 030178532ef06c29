import { isChinese, type Found } from './trace.ts';

const zhPart = '(?<part>凌晨|早上|上午|中午|下午|傍晚|晚上)';
const zone =
  '(?: ?(?:Z|UTC|GMT|[PECM][SD]?T|BST|CES?T|JST|北京时间)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?)?';

const patterns = [
  new RegExp(
    `(?:${zhPart} ?|(?<at>\\b[Aa]t ))?(?<![\\d:.]|比例? ?)(?<h>[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,6})?)?` +
      `(?: ?(?<half>[AaPp])(?:\\.[Mm]\\.|[Mm]\\b))?${zone}(?![\\d:A-Za-z])`,
    'g',
  ),
  new RegExp(
    `(?:${zhPart} ?)?(?<!\\d)(?<h>[01]?\\d|2[0-3]) ?[点时] ?[0-5]?\\d ?分(?: ?[0-5]?\\d ?秒)?`,
    'g',
  ),
];

/** From which hour on, in both languages. */
const parts = [
  { from: 0, zh: '凌晨', en: 'night', enAt: 'at night' },
  { from: 6, zh: '上午', en: 'morning', enAt: 'in the morning' },
  { from: 12, zh: '下午', en: 'afternoon', enAt: 'in the afternoon' },
  { from: 18, zh: '晚上', en: 'evening', enAt: 'in the evening' },
] as const;

/** Every time to the minute, as the part of the day. `text` is narrow. */
export function findTimes(text: string): Found[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const { h = '', half, part, at } = match.groups ?? {};
      const [start, end] = [match.index, match.index + match[0].length];
      const hour = (Number(h) % (half ? 12 : 24)) + (half && /p/i.test(half) ? 12 : 0);
      const of = parts.findLast(({ from }) => hour >= from)!;
      const isZh = match[0].includes('分') || isChinese(text, start, end);
      return { start, end, becomes: part ?? (isZh ? of.zh : at ? of.enAt : of.en) };
    }),
  );
}
