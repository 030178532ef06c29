import { doneInChinese } from './deeds-zh.ts';
import { byOthers } from './shapes.ts';
import { isOf, verbStem } from './verbs.ts';
import { stem } from './words.ts';

/** What somebody did, as a sentence tells it. */
export interface Done {
  /** The stem of an English verb, or the Chinese characters. */
  verb: string;
  /** The clause that tells it. */
  clause: string;
}

const adverbs =
  '(?:(?:now|already|also|since|just|again|all|both|then|today|been|meanwhile|[a-z]+ly)\\s+){0,3}';
const doers =
  "(?:i|we|they|(?:the|our|my|a|an|amazon's)\\s+(?:[a-z-]+\\s+){0,2}?(?:teams?|department|colleagues?|desk|group|warehouse|engineers?|moderators?|reviewers?|specialists?|support|bank|carrier|system|catalog(?:ue)?(?!\\s+(?:team|department))|investigators?|cent(?:re|er))|(?:[a-z]+\\s)?(?:support|colleagues|engineers))";
/** Has been restored · was restored · we restored: in this order, by who acts and when. */
const shapes = [
  `(?:has|have|i've|we've|they've)\\s+${adverbs}([a-z-]+)`,
  `(?:was|were|is|are|got)\\s+${adverbs}([a-z-]+)`,
  `${doers}\\s+${adverbs}([a-z-]+)`,
  '^([a-z]+ed)(?=[.,!])',
];
const english = new RegExp(`(?<![a-z'])(?:${shapes.join('|')})(?![a-z'])`, 'g');
const past =
  /(?:ed|put|set|reset|split|undid|redid|took|taken|sent|resent|paid|repaid|built|rebuilt|gave|given|made|kept|found|wrote|written|struck|hidden|frozen|froze|done|undone|redone|begun|began|bound|withdrawn|withdrew|shut|cut|lent|held|brought)$/;
/** What stands before a verb that isn't done: a condition, a plan, a no. */
const undone =
  /(?:\bnot|n't|\bnever|\bno longer|\bif|\bonce|\buntil|\bunless|\bwhen|\bafter|\bbefore|\bwhether|\bwill|\bwould|\bcould|\bshould|\bmust|\bmay|\bmight|\bcan|\bcannot|\bto|\byet to|\bwhich|\bneeds?|\bassum(?:e|ed|ing)|\bhop(?:e|ing)|\btrust|\bexpect(?:ed|ing)?|\bbelieve)\s+(?:[a-z']+\s+){0,3}$/;

/** What was done shall be told by somebody else. */
export const tellsToTell =
  /(?:explain|describe|state|list|tell us|say|includes?|contains?)\s+(?:[a-z]+\s+){0,4}(?:you|your)\s+(?:have\s+)?[a-z]+|(?:说明|写清|写明|列出|描述|包括|提交)[^。]{0,30}(?:已经?|所)(?:采取|完成|做|整改)/;

/** What is done, in the past or with a result in the present. */
export function doneIn(text: string): Done[] {
  const found: Done[] = [];
  if (tellsToTell.test(text)) return found;
  for (const match of text.matchAll(english)) {
    const verb = match[1] ?? match[2] ?? match[3] ?? match[4]!;
    const rest = text.slice(match.index + match[0].length);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (!(past.test(verb) || (match[1] && bare(verb, rest))) || undone.test(before)) continue;
    if (byOthers.test(rest.slice(0, 40)) || sellers(match[0], before)) continue;
    if (/^(?:is|are)\s/.test(match[0]) && asARule.test(rest)) continue;
    found.push({ verb: away(verb, rest), clause: clauseAt(text, match.index) });
  }
  for (const words of doneInChinese(text)) found.push({ verb: words, clause: words });
  return found;
}

/** “I have lock your contribution”: the ending was forgotten. */
const bare = (verb: string, rest: string) =>
  /^\s(?:your|the|it|them|this|these|both|all)(?![a-z])/.test(rest) &&
  (isOf('achieves', stem(verb)) || isOf('depends', stem(verb)));

/** “What you have done to fix it”. */
const sellers = (words: string, before: string) =>
  /\b(?:you|sellers?)\s+$/.test(before) && /^ha(?:s|ve)(?!.*\bbeen\b)/.test(words);

/** “Funds are released according to …”: now and then, not this time. */
const asARule =
  /^\s*(?:according|under|based|in (?:accordance|line|the order)|within|each|every|over|from time|as soon as|from several|from the|via|only)(?![a-z])/;

/** “Took them out”, “put back”: what the little word behind the verb makes of it. */
function away(verb: string, rest: string): string {
  const particle = /^(?:\s+[a-z]+){0,3}?\s+(out|off|down|away|back)(?![a-z])/.exec(rest)?.[1];
  const moves =
    /^(?:took|taken|put|brought|rolled|set|gave|given|moved|switched|turned|changed|went)$/.test(
      verb,
    );
  if (!moves || particle === undefined) return verbStem(verb);
  return stem(particle === 'back' ? 'restore' : 'remove');
}

/** The part of a sentence that a place stands in. */
function clauseAt(text: string, at: number): string {
  const from = Math.max(...[',', ';', ':'].map((sign) => text.lastIndexOf(sign, at))) + 1;
  const to = text.slice(at).search(/[,;:]\s/);
  return text.slice(from, to < 0 ? text.length : at + to);
}

const we =
  /(?<![a-z'])(?:i|we|they|i've|we've|team|colleagues?|department|warehouse|carrier|engineers?)(?![a-z])/;

/** Whether a sentence tells what somebody did. */
export const deedsOfSomebody = (text: string): boolean =>
  doneIn(text).length > 0 && (we.test(text) || /[我们队]/.test(text));
