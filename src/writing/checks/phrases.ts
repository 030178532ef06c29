import type { Both } from '../types.ts';

/**
 * What the checks offer in place of a fault out of content/phrases.yml, by its id there; a test holds
 * both together. Rules name them by id, so that the page's script needn't carry them.
 */
export const phrases = {
  P002: {
    zh: '本 Case 只谈一个问题：[一句话]。',
    en: 'I am writing about one issue only: [ONE SENTENCE].',
  },
  P004: {
    zh: '我期望的结果：[…]。现在的情况：[…]。',
    en: 'What I expect: [RESULT]. What happens now: [FACT].',
  },
  P005: {
    zh: '货件 [SHIPMENT ID] 已关闭，但少了 [N] 件。',
    en: 'Shipment [SHIPMENT ID] is closed, but [N] units are missing.',
  },
  P009: {
    zh: '附三份文件：1）发票，2）照片，3）签收证明。',
    en: 'I have attached three files: 1) invoice, 2) photos, 3) delivery proof.',
  },
  P017: {
    zh: '谢谢。该回复针对的是别的问题，我的问题是：[…]。',
    en: 'Thank you. This answer is about another topic. My question is: [QUESTION].',
  },
  P024: {
    zh: '问题未解决，请保持此 Case 开启。',
    en: 'The issue is not resolved. Please keep this case open.',
  },
  P026: {
    zh: '按照亚马逊的指引，我重新打开本 Case，不新开。',
    en: 'I am reopening this case, as your guide says not to open a new one.',
  },
  P042: {
    zh: '我不是要求破例，只请核实事实。',
    en: 'I am not asking for an exception. I ask for a check of the facts.',
  },
  P043: {
    zh: '影响：自 [DATE] 起该链接无销售。',
    en: 'The effect on my business: the listing has had no sales since [DATE].',
  },
  P059: {
    zh: '我们核查了 [日期] 至 [日期] 的 [N] 单，发现 [事实]。',
    en: 'We checked [N] orders from [DATE] to [DATE] and found [FACT].',
  },
  P064: {
    zh: '现在每条新链接由第二人按 [N] 项清单复核。',
    en: 'A second person now checks every new listing against a list of [N] points.',
  },
  P068: {
    zh: '我们不认同该认定，以下证据表明通知有误。',
    en: 'We respectfully disagree. The evidence below shows that the notice was sent in error.',
  },
} satisfies Record<string, Both>;

/** A sentence of the phrase book, by its id there. */
export type PhraseId = keyof typeof phrases;
