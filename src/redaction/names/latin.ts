import { doubtfulFirstNames, firstNames, ordinaryEnglish, worldSurnames } from './english.ts';
import { deeds, weightBefore } from './context.ts';
import { isEnglishToo, isPinyinName, isPinyinSurname } from './pinyin.ts';

const letters = 'A-Za-zßøæœłđðþØÆŒŁĐÐÞ';
const word = `[A-ZØÆŒŁĐÐÞ][${letters}]{0,19}(?:['’-][${letters}]{2,19}){0,2}`;
const particles = '(?:(?:de|da|del|della|di|van|von|der|den|ter|bin|al|el|la|le|dos|du|y) ){0,2}';

/** A run of capitalised words, initials among them. */
export const capitalRun = new RegExp(
  `(?<![${letters}0-9_@/.#&+-])${word}(?:\\.?[ ]${particles}${word}){0,4}(?![${letters}])`,
  'dg',
);

/** After these a name is to be expected, whatever it is. */
const announces =
  /(?:^|[^a-z])(?:name(?:'s| is|:| -| was)?|i am|i'm|this is|it's|its|call me|contact(?: person)?:|attn[.:]?|attention:?|c\/o|dear|hi|hello|hey|regards[,.]?|sincerely[,.]?|thanks[,.!]?|thank you[,.!]?|best[,.]?|cheers[,.!]?|yours[,.]?|wishes[,.]?|from:|to:|cc:|signed(?: by)?:?|signature:?|called|named|mr\.?|mrs\.?|ms\.?|miss|dr\.?|owner:|director:|beneficiary:?|payee:?|recipient:?|consignee:?|ship to:?|buyer:?|customer:|agent:?|rep:?|representative:?|manager:|associate|attorney:?|lawyer:?|accountant:?|counsel|investigator|specialist|supervisor|colleague|coworker|employee|ex-partner|husband|wife|brother|sister|brother-in-law|son|daughter|cousin|friend|boss|assistant|VA|driver|freelancer|consultant|spoke (?:with|to)|talked to|talking to|chatted with|speaking with|signed for by|shipped to|sold to|director|cardholder|holder|seller:|consignor:?|shipper:|accounts?holder|clerk|guy|lady|person|staff|himself|herself),?[ \n]{1,3}["“(]?$/i;
const hints =
  /(?:^|[^a-z])(?:by|with|asked|emailed|met|per|and|contact|owner|customer|manager|partner|named?|for|told|thank|ask|from|to|names?|buyer|-|—)[ \n]{1,2}["“(]?$/i;
/** What follows somebody's name. */
const acts =
  /^(?:'s (?:name|phone|passport|id|email|account|house|number|visa|card|signature|reply|answer)|,? (?:replied|said|says|wrote|told|asked|confirmed|promised|signed|answered|called|emailed|from (?:amazon|seller|account|support|the|performance|cs|brand|compliance|catalog)|who|informed|explained|transferred|escalated|insisted|handles|handled|left|quit|is (?:the|my|our|a)|was (?:the|my|our|a|very|polite|helpful)|here|again|kept|closed|opened|at|has|had|can|will|just)(?![a-z])| ?[(<\uE000]|, (?:the|our|my|who|sole|owner|director|ceo|founder|esq)(?![a-z]))/i;

const speaks =
  /^[)"”,]{0,2} (?:replied|said|says|wrote|told|asked|confirmed|promised|answered|emailed|informed|explained|insisted)(?![a-z])/;
const titlesAfter = /^(?:先生|女士|小姐|太太|老师|律师|经理|[总哥姐](?![是共体])|[说讲]|回复|告诉)/;
/** A line of its own after a dash: how people sign. */
const dashed = /(?:^|\n|[.!?] )[-—]{1,2} ?$/;

/** Names written small: only beside words that leave no doubt. */
export const lowerCaseName =
  /(?<![A-Za-z])(?:my name is|i am|i'm|it's|this is|named|called|agent|rep|associate|spoke (?:to|with)|talked to|chatted with|regards,?|thanks,|cheers,|mr\.?|mrs\.?|ms\.?|dear|hi|hey|hello|ask for|contact|我叫|客服|联系人|姓名|经理|法人)[ :\n]{1,3}([a-z]{2,12}(?: [a-z]{2,14})?)(?![A-Za-z@._-])/dg;

/** The small name itself: a first name, with a second word when both make a name. */
export function smallName(
  text: string,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  const [one = '', two = ''] = text.slice(start, end).split(' ');
  if (two && isPinyinName(one, two)) return [start, end];
  if (!firstNames.has(one)) return undefined;
  return [start, two && worldSurnames.has(two) ? end : start + one.length];
}

/** A listed first name with a second word, or a Chinese name in pinyin. */
export function isFullName(raw: string): boolean {
  const [one = '', ...more] = raw.split(' ');
  const last = more.at(-1) ?? '';
  if (last.length < 2 || ordinaryEnglish.has(last.toLowerCase())) return false;
  return firstNames.has(one.toLowerCase()) || isPinyinName(one, last);
}

interface Word {
  text: string;
  lower: string;
  at: number;
  kind: 'first' | 'doubtful' | 'surname' | 'initial' | 'ordinary' | 'other';
}

/** The name within a run of capitalised words, with how much speaks for it: 2 at once, 1 by its form. */
export function latinName(
  text: string,
  start: number,
  end: number,
): readonly [number, number] | undefined {
  if (text !== kindsOf) kinds.clear();
  // Also when equal: two copies of a long text would be compared to their ends each time.
  kindsOf = text;
  const words = wordsOf(text.slice(start, end), start);
  if (words.every(({ kind }) => kind === 'ordinary')) return undefined;
  const seen = new Map<number, number>();
  const context: Context = (at, to) => {
    const known = seen.get(at * 99 + to - at) ?? expectation(text, at, to);
    seen.set(at * 99 + to - at, known);
    return known;
  };
  for (let at = 0; at < words.length; at += 1) {
    const last = lastOfName(words, at, context);
    const [from, to] = [words[at], words[last]];
    if (last >= at && from && to) return [from.at, to.at + to.text.length];
  }
  return undefined;
}

function wordsOf(run: string, start: number): Word[] {
  if (!/[ .]/.test(run)) {
    const lower = run.toLowerCase();
    return [{ text: run, lower, at: start, kind: kindOf(run, lower) }];
  }
  return [...run.matchAll(/[^ .]+/g)].map(({ 0: text, index }) => {
    const lower = text.toLowerCase();
    return { text, lower, at: start + index, kind: kindOf(text, lower) };
  });
}

/** Kinds of the words of one text, which repeats its words; nothing of an earlier text is kept. */
const kinds = new Map<string, Word['kind']>();
let kindsOf = '';

function kindOf(text: string, lower: string): Word['kind'] {
  const known = kinds.get(text);
  if (known) return known;
  const kind = readKind(text, lower);
  kinds.set(text, kind);
  return kind;
}

function readKind(text: string, lower: string): Word['kind'] {
  if (text.length === 1) return 'initial';
  if (doubtfulFirstNames.has(lower)) return 'doubtful';
  if (
    ordinaryEnglish.has(lower) ||
    (lower.endsWith('s') && ordinaryEnglish.has(lower.slice(0, -1)))
  )
    return 'ordinary';
  const head = lower.split(/['’-]/)[0] ?? '';
  if (firstNames.has(lower) || (head.length > 3 && firstNames.has(head))) return 'first';
  return isPinyinSurname(lower) || worldSurnames.has(lower) ? 'surname' : 'other';
}

/** 3 announced, 2 by what follows, 1 a hint, 0 nothing. */
function expectation(text: string, at: number, to: number): number {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(to, to + 24);
  const chinese = after.replace(/^ /, '');
  if (titlesAfter.test(chinese) || speaks.test(after)) return 3;
  const lead = before.replace(/ $/, '').slice(-12);
  const left = /[\u4e00-\u9fff]$/.test(lead) ? weightBefore(lead) : 0;
  if (announces.test(before) || left > 2) return 3;
  if (acts.test(after) || deeds.test(chinese)) return 2;
  if (dashed.test(before) && /^[ .]?(?:\n|$)/.test(after)) return 2;
  return hints.test(before) || left > 0 ? 1 : 0;
}

type Context = (at: number, to: number) => number;

const named = (one: Word | undefined) => one !== undefined && one.kind !== 'ordinary';

/** The last word of a name that begins at `at`, or -1. */
function lastOfName(words: readonly Word[], at: number, context: Context): number {
  const one = words[at];
  if (!one || one.kind === 'ordinary') return -1;
  let last = at;
  while (last < at + 3 && named(words[last + 1])) last += 1;
  const stop = words[last];
  const expected = () => context(one.at, stop ? stop.at + stop.text.length : one.at);
  const next = words[last > at ? (words[at + 1]?.kind === 'initial' ? at + 2 : at + 1) : at];
  if (last === at || !next) return isAlone(one, expected) ? at : -1;
  if (isPair(one, next, expected)) return last;
  return isAlone(one, () => context(one.at, one.at + one.text.length)) ? at : -1;
}

function isAlone(one: Word, expected: () => number): boolean {
  const shouted = one.text.length > 1 && one.text === one.text.toUpperCase();
  if (one.kind === 'first') return !shouted || expected() > 2;
  if (one.kind === 'initial' || one.text.length <= (shouted ? 5 : 2)) return false;
  return expected() > (one.kind === 'surname' && !isEnglishToo(one.lower) ? 1 : 2);
}

function isPair(one: Word, next: Word, expected: () => number): boolean {
  if (isPinyinName(one.text, next.text)) return true;
  const shouted = next.text === next.text.toUpperCase() && next.text.length < 4;
  if (one.kind === 'first') return !shouted || next.kind !== 'other' || expected() > 1;
  if (one.kind === 'initial') return next.kind !== 'initial' && next.text.length > 2 && !shouted;
  if (next.kind === 'surname' && worldSurnames.has(next.lower)) return true;
  if (next.kind === 'surname' && one.kind !== 'surname') return expected() > 0;
  return expected() > (one.kind === 'doubtful' ? 0 : 1);
}
