import { isGtin } from '../../redaction/checksums.ts';
import type { Span } from '../span.ts';
import { faultAt } from './matching.ts';
import type { Draft, Fault, Rule } from './rule.ts';

interface Form {
  /** What it is called in a letter. */
  called: string;
  /** What can be meant as one: the rest of the sentence is no identifier. */
  meant: RegExp;
  fits: (value: string) => boolean;
}

const forms: readonly Form[] = [
  {
    called: '(?:parent |child )?ASINs?',
    meant: /^(?=[A-Z0-9-]*[0-9])[A-Z0-9-]{4,24}$|^B[O0][A-Z0-9-]{3,20}$/i,
    fits: (value) => /^(?:B0[A-Z0-9]{8}|[0-9]{9}[0-9X])$/i.test(value),
  },
  {
    called: '(?<!removal |purchase |work |test |disposal )orders?',
    meant: /^(?=(?:.*[0-9]){6})[A-Z0-9]+(?:-[A-Z0-9]+)*$|^[0-9]{2,4}-[0-9-]{5,20}$/i,
    fits: (value) => /^(?:[0-9]{3}|[A-Z][0-9]{2})-[0-9]{7}-[0-9]{7}$/.test(value),
  },
  {
    called: '(?:FBA |inbound |AWD )?shipments?',
    meant: /^(?:FBA(?=[A-Z0-9-]*[0-9])[A-Z0-9-]{0,20}|(?=(?:.*[0-9]){4})[A-Z0-9-]{5,24})$/i,
    fits: (value) => /^(?:FBA[A-Z0-9]{8,12}(?:U[0-9]{6})?|STAR-[A-Z0-9]{8,14})$/i.test(value),
  },
  {
    called: 'FNSKUs?',
    meant: /^(?=[A-Z0-9-]*[0-9])[A-Z0-9-]{4,24}$/i,
    fits: (value) => /^(?:X0|B0)[A-Z0-9]{8}$/i.test(value),
  },
  {
    called: '(?:GTIN|UPC|EAN|barcode)s?',
    meant: /^[0-9][0-9-]{4,20}$/,
    fits: isGtin,
  },
];

const said = forms.map(({ called, meant, fits }) => ({
  meant,
  fits,
  pattern: new RegExp(
    `(?<![A-Za-z])${called}(?:[ -]?(?:IDs?|numbers?|nos?\\.?|codes?))?(?:[ :：#=(]|\\bis\\b|\\bare\\b|\\bwas\\b|[“"']){1,6}((?:(?!(?:asins?|orders?|shipments?|fnskus?|skus?|and)\\b)[A-Z0-9-]{3,30}(?:, ?| and | & |, and )?){1,20})`,
    'gi',
  ),
}));

/** What is called an ASIN, an order ID … and has another form. */
export function badlyFormed({ text }: Draft): Fault {
  const at: Span[] = [];
  for (const { pattern, meant, fits } of said) {
    for (const match of text.matchAll(pattern)) {
      const list = match[1]!;
      const from = match.index + match[0].length - list.length;
      for (const { 0: value, index } of list.matchAll(/[A-Z0-9]+(?:-[A-Z0-9]+)*/gi)) {
        if (!meant.test(value)) {
          if (!/^and$/i.test(value)) break;
        } else if (!fits(value)) at.push({ start: from + index, end: from + index + value.length });
      }
    }
  }
  const first = at[0];
  const fault = faultAt(at);
  return first && fault ? { ...fault, detail: { word: text.slice(first.start, first.end) } } : null;
}

/** What is called an ASIN, an order ID … has the form of one (shapes as in the redaction's table). */
export const formRules: readonly Rule[] = [{ id: 'identifier_form', find: badlyFormed }];
