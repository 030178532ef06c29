import { byOthers } from './shapes.ts';
import { isOf, verbStem } from './verbs.ts';
import { matterOf, stem, type Meanings } from './words.ts';

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

/** 已恢复: what stands behind the sign. */
const after =
  /(?:已经?|均已经?|现已经?|都已经?|刚刚?|全部|全都|业已|随即|今早|今天|昨天|上午|下午|成功)(?!收到|知)([^,。;:!?]{1,16})/gu;
/** 恢复了 · 合并完成: what stands before it. */
const until = /([^,。;:!?]{2,12}?)(?:了(?!解|结)|掉|完毕|完成|成功|回来|好了)/gu;
/** 挂回父体下面了: the result is part of the verb. */
const turned = /[挂移放调改打汇并拉接补换撤](?:回|到|好|还|入|上)[^,。;:!?]{0,10}了(?=[,。;]|$)/gu;
/** In it, nothing is done: a no, a plan, or only a step on the way. */
const unfinished =
  /[不未没拒驳停]|无法|将|会|若|如果|请|提交|转|收到|受理|登记|排|升级|反馈|联系|询问|上报|开始|进入|过期|超/u;
/** What ends a matter well, whatever was asked. */
const endsWell =
  /恢复|更正|修正|修复|更新|合并|拆开|退款|退还|退回|[挂移放调改打汇并拉接补换撤](?:回|到|好|还|入|上)|赔偿|赔付|补偿|释放|发放|批准|通过|解除|解决|撤销|重新上架|上架|激活|绑定|关联|豁免|调整|解锁|开通|处理完|入账|到账|计入|计入账户|打款|汇出|支付|补发|重置|重算|重新计算|生成|换成|改为|改好|改成|调回|移回|移到|改回|上线|过审|可售|生效|剔除|排除|延长|提高|核销|接通/u;

/** What ends it where just this was asked. */
const endsIfWanted =
  /移除|删|撤下|撤掉|拿下|去掉|拿掉|下架|合并|拆|修改|更改|取消|停止|暂停|测量|上传|更换|锁定|屏蔽|冻结|停用|升级|关闭|创建|转/u;
/** Before 了 the verb stands last. */
const ending = new RegExp(`(?:${endsWell.source}|${endsIfWanted.source})$`, 'u');
const moneyZh = /退|打|赔|付|补|入账|到账|计入|释放|发放|打款|汇/u;

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
  for (const words of inChinese(text)) found.push({ verb: words, clause: words });
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

/** 已完成的整改: nothing that is told, only said of a thing. */
const attributive = /^(?![把将为对从由在于按给])[^,。您我]{1,4}的(?=\p{sc=Han})/u;

function inChinese(text: string): string[] {
  const behind = [...text.matchAll(after)]
    .map(([, words]) => words!)
    .filter((words) => !attributive.test(words));
  const before = [...text.matchAll(until)]
    .filter(([, words]) => !unfinished.test(words!))
    .flatMap(([, words]) => ending.exec(words!)?.[0] ?? []);
  const results = [...text.matchAll(turned)].map(([words]) => words);
  return [...behind, ...before, ...results].filter((words) => !unfinished.test(words));
}

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
  if (/\p{sc=Han}/u.test(verb)) {
    if (endsWell.test(verb) && !/被[^我团]{0,6}退/.test(verb))
      return !money(wanted, meanings) || (moneyZh.test(verb) && !/库存/.test(verb));
    if (/被(?!我|团队|本)/.test(verb) || !endsIfWanted.test(verb)) return false;
    return [...matterOf(verb, meanings).keys()].some(
      (one) => one.startsWith('#') && wanted.has(one),
    );
  }
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

/** Whether the request is for money: nothing else that is done will do. */
const money = (wanted: ReadonlyMap<string, number>, { concepts }: Meanings) =>
  wanted.has(concepts.get('reimburs')!) || wanted.has(concepts.get('refund')!);

const refusing = /\bnot\b|n't\b|\bno\b|\bneither\b|\bonly\b|\bnever\b/;

/** Money, not goods. */
const sum = /\b(?:fees?|charge|amount|money|sum|usd|eur|gbp|cad|jpy|payment)\b|[$€£]/;

/** It went to somebody else, or waits. */
const toColleagues =
  /\b(?:to|with|for|in|into|at)\s+(?:the|our|a|an|another|its)\s+(?:[a-z-]+\s+){0,2}(?:team|queue|department|colleagues?|engineers?|specialists?|review|investigation|ticket)\b/;

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

/** The expressions of Chinese deeds, for the characters that they are written with. */
export const deedShapes = [after, until, turned, unfinished, endsWell, endsIfWanted, tellsToTell];
