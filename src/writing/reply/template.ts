import { saying, says, spanOf, type Groups } from './groups.ts';
import { givesReason } from './answers.ts';
import type { Sentence } from './sentences.ts';
import type { Stances } from './stance.ts';
import type { Finding } from './types.ts';
import { identifiersOf } from './words.ts';

/** What a sentence of each kind says for a template, or against; and how many of them count. */
const signs = {
  automatic: { worth: 4, most: 1 },
  menu: { worth: 0.3, most: 1 },
  stock: { worth: 1.3, most: 4 },
  polite: { worth: 0.4, most: 3 },
  specific: { worth: -0.9, most: 3 },
  reason: { worth: -0.8, most: 2 },
  named: { worth: -1.6, most: 2 },
  figures: { worth: -1.1, most: 3 },
  solved: { worth: -1.2, most: 1 },
  asks: { worth: -0.8, most: 1 },
} as const;
/** A reply without a number, a date or an identifier could have been sent to anybody. */
const nothingOwn = 0.6;
/** From here on it is a template; below the other it is an answer to this case. */
const sure = { template: 0.55, specific: 0.45 };

/** Numbers of any answer: spans of time, sections of a policy, shares, steps, sizes of pictures. */
const anyNumber =
  /\b\d+(?:\s*(?:-|to|–)\s*\d+)?[\s-]*(?:(?:business|calendar|working|consecutive)\s+)?(?:hours?|hrs?|days?|weeks?|months?|minutes?|years?|pixels?|px|%|percent|steps?)(?![a-z])|\b(?:section|step|option|form|version|page|part|paragraph|article)s?\s+\d+|\d+\s*(?:个)?\s*(?:自然日|工作日|日历日|小时|分钟|天|周|个月|像素|%)|第\s*\d+\s*(?:条|步|节|款)|\b24\/7\b|^\d{1,2}[.)]/g;

/** Whether the reply is a template: stock phrases against what only this case can say. */
export function templateIn(
  sentences: readonly Sentence[],
  stances: Stances,
  groups: Groups,
): Finding {
  const { group } = groups;
  const found: Record<keyof typeof signs, Sentence[]> = {
    automatic: saying(sentences, group.automatic),
    menu: saying(sentences, group.menu),
    stock: saying(sentences, group.template),
    polite: saying(sentences, group.polite),
    specific: saying(sentences, group.specific).filter((one) => !says(group.template, one)),
    reason: sentences.filter((one) => givesReason(one, groups) && !says(group.template, one)),
    named: sentences.filter(
      (one) => identifiersOf(one.text).length > 0 && !says(group.template, one),
    ),
    figures: sentences.filter(
      (one) => /\d/.test(one.text.replace(anyNumber, ' ')) && !says(group.template, one),
    ),
    solved: sentences.filter((one) => stances.get(one) === 'solved'),
    asks: sentences.filter(
      (one) =>
        (stances.get(one) === 'asks' || says(group.details, one)) &&
        !says(group.plan, one) &&
        !says(group.template, one),
    ),
  };
  const score = Object.entries(signs).reduce(
    (sum, [name, { worth, most }]) =>
      sum + worth * Math.min(most, found[name as keyof typeof signs].length),
    found.figures.length === 0 && sentences.length > 0 ? nothingOwn : 0,
  );
  const because = (...some: (keyof typeof signs)[]) =>
    [...new Set(some.flatMap((name) => found[name]))].map(spanOf);
  if (score >= sure.template) {
    const stock = because('automatic', 'menu', 'stock', 'polite');
    return { is: true, because: stock.length > 0 ? stock : sentences.slice(0, 2).map(spanOf) };
  }
  if (score <= sure.specific) {
    return {
      is: false,
      because: because('specific', 'reason', 'named', 'figures', 'solved', 'asks'),
    };
  }
  return { is: null, because: [] };
}
