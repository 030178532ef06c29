import { monthNamed, monthNames, months, smallNumber } from './months.ts';
import { isChinese, type Found } from './trace.ts';

/** A date that names a day. `month` is missing where 02/11 may be either. */
export interface FoundDate {
  start: number;
  end: number;
  year: number | undefined;
  month: number | undefined;
  day: number;
  chinese: boolean;
  /** “on ”, taken along so that the sentence still holds. */
  on: '' | 'on ' | 'On ';
  /** More than one day: it has no “day n”. */
  isSpan: boolean;
}

const year = '(?:19|20)\\d\\d';
const zhDay = '\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const on = '(?<on>\\b[Oo]n )?';
const nth = '(?:st|nd|rd|th)?';
const enYear = `(?:,? ?(?<y>${year}))?(?!\\d|,\\d{3}|:)`;

const patterns = [
  new RegExp(
    `(?<![\\d./-])${on}(?<y>${year})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d|[./-]\\d)`,
    'g',
  ),
  new RegExp(
    `(?:(?<y>(?:${year}|\\d\\d)) ?年 ?|(?<![\\d十一二三四五六七八九年]))` +
      `(?<m>\\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月 ?(?<d>${zhDay}) ?[日号]` +
      `(?<to> ?[-–—~至到] ?(?:\\d{1,2} ?月 ?)?(?:${zhDay}) ?[日号])?`,
    'g',
  ),
  new RegExp(
    `${on}\\b(?<mon>${monthNames})\\.? (?<d>\\d{1,2})${nth}(?<to> ?[-–—] ?\\d{1,2}${nth})?${enYear}`,
    'g',
  ),
  new RegExp(
    `${on}(?<![\\d.,])(?<d>\\d{1,2})${nth}(?<to> ?[-–—] ?\\d{1,2}${nth})?(?: of)? (?<mon>${monthNames})\\b${enYear}`,
    'g',
  ),
  new RegExp(
    `(?<![\\d./-])${on}(?<a>\\d{1,2})(?:(?<s>[/.-])(?<b>\\d{1,2})\\k<s>(?<y>20\\d\\d)|/(?<b2>\\d{1,2})/(?<y2>\\d\\d))(?!\\d|[./-]\\d)`,
    'g',
  ),
];

/** Every date that names a day, by any of the patterns. `text` is narrow. */
export function findDates(text: string): FoundDate[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => dateIn(text, match) ?? []),
  );
}

function dateIn(text: string, match: RegExpExecArray): FoundDate | null {
  const { groups = {}, index } = match;
  const end = index + match[0].length;
  const { month, day } = groups['a'] ? dayAndMonth(groups) : named(groups);
  if (day < 1 || day > 31 || (month !== undefined && (month < 1 || month > 12))) return null;
  const typed = groups['y'] ?? groups['y2'];
  return {
    start: index,
    end,
    year: typed === undefined ? undefined : Number(typed) + (typed.length === 2 ? 2000 : 0),
    month,
    day,
    chinese: match[0].includes('月') || (!groups['mon'] && isChinese(text, index, end)),
    on: (groups['on'] ?? '') as FoundDate['on'],
    isSpan: groups['to'] !== undefined,
  };
}

function named(groups: Record<string, string>) {
  const month = groups['mon'] ? monthNamed(groups['mon']) : smallNumber(groups['m'] ?? '');
  return { month, day: smallNumber(groups['d'] ?? '') };
}

/** 25/11 and 11/25 are the same day; of 02/11 nobody knows. */
function dayAndMonth(groups: Record<string, string>) {
  const [one, other] = [Number(groups['a']), Number(groups['b'] ?? groups['b2'])];
  if (one > 12) return { month: other, day: one };
  if (other > 12) return { month: one, day: other };
  return { month: one === other ? one : undefined, day: one };
}

/** The month, or the year where no month is known. */
export function toMonth({ year: of, month, chinese, on: word }: FoundDate): string {
  if (chinese) return [of && `${of} 年`, month && `${month} 月`].filter(Boolean).join(' ');
  const said = [month && months[month - 1], of].filter(Boolean).join(' ');
  return { '': '', 'on ': 'in ', 'On ': 'In ' }[word] + said;
}

/** The date as “day n” of what the story tells. */
export function toDay({ chinese, on: word }: FoundDate, day: number): string {
  return chinese ? `第 ${day} 天` : `${word}day ${day}`;
}

export function placeOf({ start, end }: FoundDate, becomes: string): Found {
  return { start, end, becomes };
}
