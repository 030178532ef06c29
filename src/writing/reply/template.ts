import { saying, spanOf, type Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import type { Stances } from './stance.ts';
import type { Finding } from './types.ts';
import { identifiersOf } from './words.ts';

/** What a sentence of each kind says for a template, or against. */
const weight = {
  automatic: 4,
  template: 1.5,
  polite: 0.5,
  specific: -0.7,
  identifier: -1.5,
  figure: -1,
  solved: -1,
};
/** A reply without a number, a date or an identifier could have been sent to anybody. */
const nothingOwn = 0.5;
/** From here on it is a template; below the other it is an answer to this case. */
const sure = { template: 0.5, specific: -0.3 };

/** Whether the reply is a template: stock phrases against what only this case can say. */
export function templateIn(
  sentences: readonly Sentence[],
  stances: Stances,
  { group }: Groups,
): Finding {
  const automatic = saying(sentences, group.automatic);
  const stock = saying(sentences, group.template);
  const specific = saying(sentences, group.specific);
  const named = sentences.filter(({ text }) => identifiersOf(text).length > 0);
  const figures = sentences.filter(({ text }) => /\d/.test(text));
  const solved = sentences.filter((one) => stances.get(one) === 'solved');
  const polite = saying(sentences, group.polite);
  const score =
    Math.min(1, automatic.length) * weight.automatic +
    Math.min(4, stock.length) * weight.template +
    Math.min(3, polite.length) * weight.polite +
    Math.min(3, specific.length) * weight.specific +
    Math.min(2, named.length) * weight.identifier +
    Math.min(2, figures.length) * weight.figure +
    Math.min(1, solved.length) * weight.solved +
    (figures.length === 0 && sentences.length > 0 ? nothingOwn : 0);
  if (score >= sure.template) {
    const signs = [...new Set([...automatic, ...stock, ...polite])];
    const because = signs.length > 0 ? signs : sentences.slice(0, 2);
    return { is: true, because: because.map(spanOf) };
  }
  if (score <= sure.specific) {
    return {
      is: false,
      because: [...new Set([...specific, ...named, ...figures, ...solved])].map(spanOf),
    };
  }
  return { is: null, because: [] };
}
