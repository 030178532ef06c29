import { deedsOfSomebody } from './deeds.ts';
import { says, type Groups } from './groups.ts';
import { givesReason } from './told.ts';
import type { Sentence } from './sentences.ts';
import { asksDetail, causes, howTo, ignorant, passedOn, withholds } from './shapes.ts';
import type { Stances } from './stance.ts';
import type { PhraseGroup } from './types.ts';
import { identifiersOf } from './words.ts';

/** Numbers of any answer: spans of time, sections of a policy, shares, steps, sizes of pictures. */
const anyNumber =
  /\b\d+(?:\s*(?:-|to|–)\s*\d+)?[\s-]*(?:(?:business|calendar|working|consecutive)\s+)?(?:hours?|hrs?|days?|weeks?|months?|minutes?|years?|pixels?|px|%|percent|steps?)(?![a-z])|\b(?:section|step|option|form|version|page|part|paragraph|article)s?\s+\d+|\d+\s*(?:个)?\s*(?:自然日|工作日|日历日|小时|分钟|天|周|个月|像素|%)|第\s*\d+\s*(?:条|步|节|款)|\b24\/7\b|^\d{1,2}[.)]/g;

/** Somebody speaks of what they do, not only of what they feel. */
const oneself =
  /(?<![a-z'])(?:i(?:'ll|'ve|'d|'m)?|my)(?![a-z'])(?! (?:(?:do |can |fully |completely |truly |sincerely )*(?:understand|hope|trust|apologi|am sorry|regret|wish|appreciate|thank)|previous|last|earlier))|我(?!们|的?心|理解|明白|深)/;
const consequence =
  /(?<![a-z])(?:failure to|if (?:you|we) (?:do not|don't|can't|cannot)|if nothing|without (?:a|an) (?:complete|valid|reply)|otherwise|may (?:be|lead|cost|result|not)|might|will be (?:closed|removed|deactivated|suspended|rejected|cancelled))(?![a-z])|逾期|否则|如不|如未|若未|可能(?:会)?被|将被/;
/** What a notice opens with. */
const notice =
  /^(?:dear [a-z ]+,?\s*)?(?:we (?:have )?(?:removed|found that|noticed that|received (?:a|one)|are writing|deactivated|suspended|reviewed)|your (?:selling |seller )?(?:account|listing|privileges|product)s? (?:has|have|is|are|was|were)|customers (?:have )?(?:complained|reported)|you (?:have )?violated)|^(?:您好,|尊敬的卖家:?)?\s*(?:我们(?:已)?(?:移除|发现|注意到|审核)|您的(?:商品|账户|账号|销售权限|部分))/;
/** “Dear seller”: nobody in particular. */
const anybody =
  /^(?:(?:hello|hi|dear|greetings)[, ]*)(?:from |amazon |selling |valued |seller |partner |there)|^(?:尊敬|亲爱)的|^卖家您好/;

type Fits = (one: Sentence, groups: Groups, stances: Stances) => boolean;
interface Sign {
  /** Above 0 it speaks for a template. */
  worth: number;
  /** How many sentences of the kind count; 2 by default. */
  most?: number;
  fits: Fits;
}

const saysOwn =
  (name: PhraseGroup): Fits =>
  (one, { group }) =>
    says(group[name], one) && !says(group.template, one);
const saysAny =
  (name: PhraseGroup): Fits =>
  (one, { group }) =>
    says(group[name], one);

/** What a sentence can say for a template or against one; fitted to the labelled replies. */
const table = {
  automatic: { worth: 0.8, fits: saysAny('automatic') },
  menu: { worth: 0.8, fits: saysAny('menu') },
  stock: { worth: 1.15, most: 4, fits: saysAny('template') },
  polite: { worth: 0.15, fits: saysAny('polite') },
  specific: { worth: -0.65, fits: saysOwn('specific') },
  reason: {
    worth: -0.35,
    fits: (one, groups) => givesReason(one, groups) && !says(groups.group.template, one),
  },
  cause: {
    worth: -0.25,
    fits: (one, { group }) =>
      causes.test(one.text) &&
      /\d|"/.test(one.text) &&
      !says(group.vague, one) &&
      !says(group.template, one),
  },
  named: {
    worth: -0.55,
    fits: (one, { group }) => identifiersOf(one.text).length > 0 && !says(group.template, one),
  },
  figures: {
    worth: -0.95,
    fits: (one, { group }) =>
      /\d/.test(one.text.replace(anyNumber, ' ')) && !says(group.template, one),
  },
  solved: { worth: -0.6, fits: (one, _, stances) => stances.get(one) === 'solved' },
  deed: { worth: 0.3, fits: (one) => deedsOfSomebody(one.text) },
  oneself: { worth: 0, fits: (one) => oneself.test(one.text) },
  asks: {
    worth: -0.45,
    fits: (one, { group }, stances) =>
      (stances.get(one) === 'asks' || says(group.details, one) || asksDetail.test(one.text)) &&
      !says(group.plan, one) &&
      !says(group.template, one),
  },
  plan: { worth: 0.5, fits: saysAny('plan') },
  withheld: {
    worth: 0.7,
    fits: (one, _, stances) => stances.get(one) === 'withheld' || withholds.test(one.text),
  },
  vague: { worth: 0.5, fits: saysAny('vague') },
  repeated: { worth: 0.65, fits: saysAny('repeated') },
  received: { worth: 0.25, fits: saysAny('received') },
  passed: { worth: -0.45, fits: (one) => passedOn.test(one.text) },
  ignorant: { worth: -0.55, fits: (one) => ignorant.test(one.text) },
  howTo: { worth: 0.25, fits: (one, { group }) => howTo.test(one.text) || says(group.how_to, one) },
  consequence: { worth: 0.75, fits: (one) => consequence.test(one.text) },
  notice: { worth: 0.8, fits: (one) => notice.test(one.text) },
  anybody: { worth: 0.3, fits: (one) => anybody.test(one.text) },
  heading: { worth: 0.45, fits: (one) => one.text.endsWith('?') },
  chinese: { worth: -0.4, fits: saysAny('chinese') },
} satisfies Record<string, Sign>;

export type SignName = keyof typeof table;
export const signs: Readonly<Record<SignName, Sign>> = table;
