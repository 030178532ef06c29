import { months } from '../months.ts';
import type { Sentence } from '../sentences.ts';
import { spanOf } from '../span.ts';
import type { Both } from '../types.ts';
import { asksFor } from './asking.ts';
import { placesOf } from './matching.ts';
import { isFact, outsideLists } from './sections.ts';
import type { Draft, Fault, Rule } from './rule.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const day = '[0-3]?[0-9](?:st|nd|rd|th)?';

const clear = new RegExp(
  `(?<![A-Za-z0-9])(?:${day}(?: of)?[ -]${month}|${month}[ -](?:${day}(?![0-9])|[12][0-9]{3})|(?:19|20)[0-9]{2}[-/.][01]?[0-9][-/.][0-3]?[0-9]|(?:19|20)[0-9]{2}(?=年)|[0-9]{1,2}月[0-9]{1,2}|\\[[^\\]\\n]{0,14}(?:DATE|DAY)[^\\]\\n]{0,12}\\])`,
  'i',
);
const numeric =
  /(?<![0-9A-Za-z./-])([0-9]{1,2})([./-])([0-9]{1,2})\2((?:20)?[0-9]{2})(?![0-9A-Za-z/-]|\.[0-9])/g;
/** Without a year a date needs a word before it: “1/2” is a half, “3.5” a number. */
const short =
  /(?<=\b(?:on|since|from|until|till|by|before|after|date:?|dated) )([0-9]{1,2})([/-])([0-9]{1,2})(?![0-9A-Za-z/%-]|\.[0-9])/gi;
const relative = new RegExp(
  `(?<![A-Za-z])(?:(?:(?:last|past|previous|next) (?:year|summer|winter|spring|autumn|fall)|(?:last|past|this|previous|next) (?:${weekday}|night|week(?:end)?(?! was)|month|${month}(?! [0-9])))|yesterday|the day before yesterday|the other day|(?:this|yesterday) (?:morning|afternoon|evening)|recently|lately|(?:some|a long|not long|long) (?:time|while|days|weeks|months) ago|(?:a few|several|some|a couple of|few|many|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3}|an?)(?: or (?:two|three|four))? (?:hour|day|week|month|year)s? (?:ago|back)|(?<!more than )(?:a few|several|some|two|three|four|[0-9]{1,3}|an?) (?:hour|day|week|month|year)s? before(?= |[.,])|since (?:(?:about|around|almost|nearly|more than|over|at least|some|already|roughly|circa) ){0,6}(?:(?:an?|several|one|two|three|four|five|six|[0-9]{1,2}|a few|few|many|some|long) )?(?:day|week|month|time)s?|since (?:very )?long(?= time|[.,;]|$)(?: time)?|since (?:last |this )?(?:spring|summer|autumn|winter|easter|christmas)|(?:around |at |in |since |by ){0,6}the (?:beginning|start|end|middle) of (?:this|last|the) (?:week|month|year)|the week-?end|just now|in the past (?:few )?days|(?:days|weeks) ago|a while (?:ago|back)|earlier this (?:week|month|year)|these days|(?:in|over|for|during) the (?:last|past) (?:few |couple )?[a-z ]{0,3}(?:days|weeks|months)|(?<=(?:on|since|until|till|by|from|and|at) )${weekday}s?(?!,? (?:the )?(?:[0-3]?[0-9]|${month}))|(?<![0-9],? )today(?= (?:i|we|my|our|the|amazon|it|morning)))(?![A-Za-z])`,
  'gi',
);
/** A past tense; words of papers and wishes in -ed say nothing of the past. */
const happened =
  /\b(?:was|were|did|had|been|since|became|got|went|came|broke|knew|lost|sent|began|found|saw|told|said|fell|(?:is|are) (?:gone|dead|lost|broken)|(?!attached|needed|required|expected|related|named|united|limited|interested|enclosed|fulfilled|stranded|looked|checked)[a-z]{2,}[^e\W]ed)\b/i;
/** “The locked title” and “an approved brand” are asked about; only these tell of the past. */
const askedOfPast = /\b(?:was|were|did|had|since|became|got|lost)\b/i;
/** Said in the present, or without grammar: “product is suppress”, “page die”. */
const stands =
  /\b(?:suppress|remove|block|delete|deactivate|suspend|disappear|vanish|die|become|reject|refuse)(?:e?s|d|ed)?\b|\b(?:is|are) (?:closed|hidden|inactive|missing)\b|\bno (?:sales?|action|orders)\b/i;
const tells = (one: Sentence) =>
  asksFor(one) ? askedOfPast.test(one.text) : happened.test(one.text) || stands.test(one.text);

const anyDate = (voice: string) =>
  clear.test(voice) || voice.search(numeric) >= 0 || voice.search(short) >= 0;

function datePresent({ text, sentences }: Draft): Fault {
  if (anyDate(text) || relativeDay(text)) return null;
  const first = outsideLists(sentences).find((one) => !isFact(one) && tells(one));
  if (first === undefined) return null;
  return {
    at: [spanOf(first)],
    instead: [{ zh: '自 [日期] 起', en: 'Since [DATE].' }],
  };
}

/** “A long time ago” doesn't even try to name one. */
const relativeDay = (text: string) =>
  [...text.matchAll(relative)].some(({ 0: one }) => !/long|while|some time/i.test(one));

function dateClear({ voice }: Draft): Fault {
  const at = [...placesOf(relative, voice)];
  const instead: Both[] =
    at.length > 0 ? [{ zh: '在 [日期]', en: 'on [DATE], for example: on 2 November 2026' }] : [];
  for (const pattern of [numeric, short]) {
    for (const match of voice.matchAll(pattern)) {
      const readings = readingsOf(match[1]!, match[3]!, match[4]);
      if (readings.length < 2) continue;
      at.push({ start: match.index, end: match.index + match[0].length });
      instead.push(...readings);
    }
  }
  if (at.length === 0) return null;
  const first = at.toSorted((one, other) => one.start - other.start)[0]!;
  return { at, instead, detail: { count: at.length, word: voice.slice(first.start, first.end) } };
}

/** Both days that `02/11/2026` can mean; none where only one is a day. */
function readingsOf(first: string, second: string, year: string | undefined): Both[] {
  const [one, other] = [Number(first), Number(second)];
  if (one === other || one > 12 || other > 12 || one < 1 || other < 1) return [];
  const inFull = year === undefined ? '' : ` ${year.length === 2 ? `20${year}` : year}`;
  const inChinese = inFull === '' ? '' : `${inFull.trim()} 年 `;
  return [
    { zh: `${inChinese}${other} 月 ${one} 日`, en: `${one} ${months[other - 1]}${inFull}` },
    { zh: `${inChinese}${one} 月 ${other} 日`, en: `${other} ${months[one - 1]}${inFull}` },
  ];
}

/** When it happened. */
export const dateRules: readonly Rule[] = [
  { id: 'date_present', notFor: ['thanks'], find: datePresent },
  { id: 'date_clear', find: dateClear },
];
