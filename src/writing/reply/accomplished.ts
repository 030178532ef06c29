import type { Done } from './deeds.ts';
import { endsIfWanted, endsWell } from './deeds-zh.ts';
import { isOf } from './verbs.ts';
import { matterOf, type Meanings } from './words.ts';

/**
 * Whether a thing done is what was asked: good in any case, or named in the request.
 * @param same The sentence is surely about what the request is about.
 */
export function accomplishes(
  { verb, clause }: Done,
  wanted: ReadonlyMap<string, number>,
  meanings: Meanings,
  same = false,
): boolean {
  if (/\p{sc=Han}/u.test(verb)) return accomplishesInChinese(verb, wanted, meanings);
  if (money(wanted, meanings)) {
    if (verb === 'return' && sum.test(clause)) return true;
    if (!isOf('pays', verb)) return false;
  }
  if (isOf('achieves', verb)) return !toColleagues.test(clause);
  if (same && isOf('changes', verb) && !refusing.test(clause)) return !toColleagues.test(clause);
  const concept = meanings.concepts.get(verb);
  const named = wanted.has(verb) || (concept !== undefined && wanted.has(concept));
  return named && isOf('depends', verb) && !toColleagues.test(clause);
}

function accomplishesInChinese(
  verb: string,
  wanted: ReadonlyMap<string, number>,
  meanings: Meanings,
): boolean {
  if (endsWell.test(verb) && !/被[^我团]{0,6}退/.test(verb))
    return !money(wanted, meanings) || (moneyZh.test(verb) && !/库存/.test(verb));
  if (/被(?!我|团队|本)/.test(verb) || !endsIfWanted.test(verb)) return false;
  return [...matterOf(verb, meanings).keys()].some((one) => one.startsWith('#') && wanted.has(one));
}

/** Whether the request is for money: nothing else that is done will do. */
const money = (wanted: ReadonlyMap<string, number>, { concepts }: Meanings) =>
  wanted.has(concepts.get('reimburs')!) || wanted.has(concepts.get('refund')!);

const refusing = /\bnot\b|n't\b|\bno\b|\bneither\b|\bonly\b|\bnever\b/;

const moneyZh = /退|打|赔|付|补|入账|到账|计入|释放|发放|打款|汇/u;

/** Money, not goods. */
const sum = /\b(?:fees?|charge|amount|money|sum|usd|eur|gbp|cad|jpy|payment)\b|[$€£]/;

/** It went to somebody else, or waits. */
const toColleagues =
  /\b(?:to|with|for|in|into|at)\s+(?:the|our|a|an|another|its)\s+(?:[a-z-]+\s+){0,2}(?:team|queue|department|colleagues?|engineers?|specialists?|review|investigation|ticket)\b/;
