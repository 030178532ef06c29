import type { Deadline } from './types.ts';
import type { Sentence } from './sentences.ts';
import { placeOf, type Groups } from './groups.ts';

const digit = 'one|two|three|four|five|six|seven|eight|nine';
const number = `(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:${digit}))?|${digit}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)(?:\\s*\\(\\d{1,3}\\))?(?:\\s*(?:-|to|–)\\s*\\d{1,3})?`;
const unit =
  '(?:-|\\s+)(?:(?:business|calendar|working|consecutive)\\s+)?(?:hours?|hrs?|days?|weeks?|months?|minutes?)';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const clock = '\\d{1,2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?|hours)|\\d{1,2}:\\d{2}|noon|midnight';
const zone = '(?:\\s*(?:p[sd]?t|e[sd]?t|utc|gmt|cet|jst|bst|cst)\\b)?';
const date = `(?:(?:${weekday},?\\s+)?(?:(?:the\\s+)?${day}\\s+(?:of\\s+)?${month}|${month}\\s+${day})(?:,?\\s+\\d{4})?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|${weekday})`;
const when = `(?:(?:${clock})${zone}(?:,?\\s+(?:on\\s+)?${date})?|(?:(?:eod|cob|eob|(?:the\\s+)?(?:end|close)\\s+of)\\s+(?:on\\s+)?(?:(?:the\\s+)?(?:business\\s+)?(?:day|business|week)(?:,?\\s+on)?,?\\s+)?)?${date}(?:,?\\s+(?:at\\s+|by\\s+)?(?:${clock})${zone})?)`;
const zhNumber = '(?:\\d{1,3}(?:\\s*[-~至到–]\\s*\\d{1,3})?|[一二两三四五六七八九十]{1,3})';
const zhSpan = `${zhNumber}\\s*(?:个)?\\s*(?:自然日|工作日|日历日|营业日|小时|分钟|星期|工作天|天|周|日|月)`;
const zhClock =
  '(?:\\s*(?:上午|下午|晚上|中午)?\\s*\\d{1,2}(?::\\d{2}|\\s*[点时])(?:\\d{1,2}分)?)?';
const zhDate = `(?:(?:\\d{4}\\s*年\\s*)?\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})(?:\\s*\\([^)]{1,6}\\))?${zhClock}`;

const atMost =
  '(?:(?:up\\s+to|no\\s+more\\s+than|not\\s+more\\s+than|at\\s+most|only|just|another|less\\s+than)\\s+)?';

/** How a time limit is worded; each has a number or a date in it. */
const forms = [
  `within\\s+(?:the\\s+)?(?:next\\s+|first\\s+|following\\s+)?(?:a\\s+period\\s+of\\s+)?${number}${unit}`,
  `in\\s+(?:the\\s+next\\s+|the\\s+following\\s+)?${number}${unit}`,
  `(?:no|not)\\s+later\\s+than\\s+(?:${when}|${number}${unit})`,
  `(?:on\\s+or\\s+)?(?:by|before|until|till)\\s+${when}`,
  `(?:due(?:\\s+date)?|deadline|expires?)(?:\\s+(?:is|on|by)|:)+\\s*${when}`,
  `(?:last\\s+(?:day|date)|deadline|final\\s+date|latest\\s+date|cut-?off(?:\\s+date)?|time\\s+limit)(?:\\s+[a-z'-]+){0,6}?\\s+(?:is|ends|falls)(?:\\s+on)?\\s+${when}`,
  `you(?:\\s+(?:will|now|still|only))?\\s+have\\s+${atMost}${number}${unit}`,
  `(?<=\\b(?:reopen|reply|respond|answer|appeal|dispute)\\b[^.]{0,30}\\sfor\\s+(?:another\\s+)?)${number}${unit}`,
  `${number}${unit}\\s+(?:from\\s+(?:the\\s+(?:date|receipt)|today|this|receiving))`,
];
const zhForms = [
  `${zhSpan}\\s*(?:之内|以内|内)`,
  `(?:截至|截止到?|截止日期[为是:]?|最晚|最迟|不晚于|不迟于|在|于)\\s*${zhDate}\\s*(?:之前|以前|前)?`,
  `${zhDate}\\s*(?:之前|以前|前|截止)`,
  `(?:本|下|这)?(?:周|星期)[一二三四五六日天]\\s*(?:之前|以前|前)`,
  `[您你](?:还)?有\\s*${zhSpan}`,
];
const limit = new RegExp(
  `(?<![a-z0-9])(?:${forms.join('|')})(?![a-z0-9])|${zhForms.join('|')}`,
  'g',
);
/** Without a number, a month or a weekday there is no limit to look for. */
const counted = new RegExp(`\\d|${number}|${weekday}|[一二两三四五六七八九十]`);
/** “On 12 December”, “于 12 月 12 日” without 前: a day on which something happens, no limit. */
const bareDay = /^(?:在|于)(?!.*前$)/;
/** Called a limit by name. */
const named = /^(?:you|last|deadline|final|latest|cut|time|截止|最晚|最迟)/;
/** Says whose limit it is; the limit stands behind. */
const youHave = new RegExp(`^you(?:\\s+[a-z]+)?\\s+have\\s+${atMost}`);
/** How far before a limit its sentence is asked whether it looks back. */
const near = 40;

/**
 * The time limits that stand in the sentences, with their words and place. Spans that look back
 * (“invoices of the last 365 days”, 过去 30 天内) are none.
 */
export function deadlinesOf(
  original: string,
  sentences: readonly Sentence[],
  groups: Groups,
): Deadline[] {
  return sentences
    .filter(({ text }) => counted.test(text))
    .flatMap((sentence) =>
      [...sentence.text.matchAll(limit)]
        .filter((match) => !bareDay.test(match[0]) && !looksBack(sentence.text, match, groups))
        .map(({ index, 0: found }) => {
          const lead = youHave.exec(found)?.[0].length ?? 0;
          const { length } = found.replace(/(?<![ap]\.m)\.$/, '');
          const start = sentence.start + index + lead;
          const end = sentence.start + index + length;
          const whose = whoActs(sentence.text, index, length, groups);
          return { words: original.slice(start, end), start, end, whose };
        }),
    );
}

/** “您在 7 天内收到了三次通知”: it happened, unless it is still to come. */
const happened = /^[^,。;]*?(?:了(?!解)|售出|(?<![没未]有?)收到)/;
const toCome = /[请须需应会将如若要可必能]|预计|一旦/;

function tellsOfPast(text: string, at: number, words: string): boolean {
  if (!words.endsWith('内')) return false;
  const before = text.slice(Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1, at);
  return happened.test(text.slice(at + words.length)) && !toCome.test(before);
}

function looksBack(text: string, { index, 0: words }: RegExpExecArray, { group }: Groups): boolean {
  if (named.test(words)) return false;
  if (tellsOfPast(text, index, words)) return true;
  const before = text.slice(Math.max(0, index - near), index);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('，')) + 1);
  const after = words.slice(-1) + text.slice(index + words.length).slice(0, 8);
  const place = placeOf(group.look_back, after);
  return placeOf(group.look_back, clause + words) >= 0 || (place >= 0 && place <= 2);
}

/** Of the part of the sentence around the limit, or else of the whole sentence. */
function whoActs(text: string, at: number, length: number, groups: Groups): Deadline['whose'] {
  const from = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1;
  const comma = text.slice(at + length).search(/[,;]/);
  const to = comma < 0 ? text.length : at + length + comma;
  return actor(text.slice(from, to), groups) ?? actor(text, groups);
}

function actor(text: string, { group }: Groups): Deadline['whose'] {
  const amazon = placeOf(group.amazon_acts, text);
  const seller = placeOf(group.seller_acts, text);
  if (amazon < 0) return seller < 0 ? null : 'seller';
  return seller < 0 || amazon < seller ? 'amazon' : 'seller';
}
