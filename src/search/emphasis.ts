import { sentenceWeights } from './sentences.ts';
import type { Term } from './terms.ts';

const chineseFunctionCharacters = new Set(
  '的了是在我你他她它们这那有和与及就都而也着吗呢吧啊呀哦嘛把让给从到对很太还又再说要会能可以怎么什样个一来去好大小过得地之其如果但因为所或者只已经现今昨天后前时候里想看知道请问谢家些几每次',
);

const englishFunctionWords = new Set(
  `a an the and or but if of to in on at by for from with without as is are was were be been being
  it its this that these those they them their there here we us our you your i my me he his she her
  not no nor so than then too very can could will would should may might must do does did done have
  has had having what which who whom when where why how all any both each few more most other some
  such only own same just about into over under again once also please let got get hello hi dear
  thank thanks regards sincerely still now one two`.split(/\s+/),
);

/** Words of nearly every question in this trade, as terms: they tell one problem from another less. */
const tradeWords = new Set(
  `产品 商品 链接 页面 平台 亚马 马逊 卖家 后台 系统 显示 提示 处理 问题 办法 情况 收到 通知 邮件 需要 申请
  提供 要求 一直 突然 直接 东西 发现 客户 说是 解决 回复 上传 信息 资料 材料 文件 case amazon sell seller product
  item page pleas provid inform request email messag team help need month day week year number
  name`.split(/\s+/),
);

/** True of a single character of grammar: it enters no index and no question. */
export const saysNothing = (term: string) => chineseFunctionCharacters.has(term);

/**
 * How much a term of a question says about its problem, 0 to 1: words of grammar and greeting
 * weigh little, and so do single characters and one- or two-digit numbers.
 */
export function emphasis({ term, kind }: Pick<Term, 'term' | 'kind'>, written: string): number {
  if (tradeWords.has(term)) return 0.6;
  if (kind === 'character') return chineseFunctionCharacters.has(term) ? 0 : 0.7;
  if (kind === 'word') return englishFunctionWords.has(written.toLowerCase()) ? 0.2 : 1;
  if (kind === 'code') return /^\d{1,2}$/.test(term) ? 0.3 : 1;
  const grammar = [...term].filter((part) => chineseFunctionCharacters.has(part)).length;
  return grammar === 2 ? 0.3 : grammar === 1 ? 0.7 : 1;
}

/**
 * The distinct terms of a text with their emphasis, in order of first mention. A term counts as much
 * as the best sentence in which it stands.
 */
export function weighTerms(text: string, terms: readonly Term[]): Map<string, number> {
  const sentences = sentenceWeights(text, terms);
  const weights = new Map<string, number>();
  for (const [at, term] of terms.entries()) {
    const weight = emphasis(term, text.slice(term.start, term.end)) * sentences[at]!;
    if (weight > (weights.get(term.term) ?? 0)) weights.set(term.term, weight);
  }
  return weights;
}
