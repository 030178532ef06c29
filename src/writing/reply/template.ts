import { saying, spanOf, type Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import type { Finding } from './types.ts';
import { identifiersOf } from './words.ts';

/** What a sentence of each kind says for a template, or against. */
const weight = {
  automatic: 4,
  template: 1.5,
  polite: 0.5,
  specific: -2,
  identifier: -1.5,
  figure: -1,
};
/** From here on it is a template; below the other it is an answer to this case. */
const sure = { template: 1.5, specific: -1 };
/** Sums, quantities and days: only somebody who looked at this case has them. */
const figure =
  /[$€£¥]\s?\d|\b\d+(?:\.\d+)? (?:units?|pcs|orders?|items?|cm|inch(?:es)?|kg|lbs?|USD|EUR|GBP)\b|\d+\s*(?:件|美元|欧元|个单位|笔|单)|(?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}|\d{1,2}月\d{1,2}日)/iu;

/** Whether the reply is a template: stock phrases against what only this case can say. */
export function templateIn(sentences: readonly Sentence[], { group }: Groups): Finding {
  const automatic = saying(sentences, group.automatic);
  const stock = saying(sentences, group.template);
  const specific = saying(sentences, group.specific);
  const named = sentences.filter(({ text }) => identifiersOf(text).length > 0);
  const figures = sentences.filter(({ text }) => figure.test(text));
  const polite = saying(sentences, group.polite);
  const score =
    Math.min(1, automatic.length) * weight.automatic +
    Math.min(4, stock.length) * weight.template +
    Math.min(3, polite.length) * weight.polite +
    Math.min(3, specific.length) * weight.specific +
    Math.min(2, named.length) * weight.identifier +
    Math.min(2, figures.length) * weight.figure;
  if (score >= sure.template) {
    const because = automatic.length + stock.length > 0 ? [...automatic, ...stock] : polite;
    return { is: true, because: because.map(spanOf) };
  }
  if (score <= sure.specific) {
    return { is: false, because: [...new Set([...specific, ...named, ...figures])].map(spanOf) };
  }
  return { is: null, because: [] };
}
