import { isGtin, isIsbn10 } from '../redaction/checksums.ts';
import type { Both, FieldKind } from './types.ts';

/** Kinds of fields whose values have a form of their own. */
export type IdentifierKind = Extract<
  FieldKind,
  'asin' | 'order' | 'shipment' | 'fnsku' | 'gtin' | 'case'
>;

/**
 * How Amazon's identifiers are written, without anchors: found.ts looks for them in running text.
 * Order IDs and ASINs are published; those of shipments, FNSKUs and cases are as sellers see them.
 */
export const shapes: Readonly<Record<IdentifierKind | 'isbn', RegExp>> = {
  asin: /B0[A-Z0-9]{8}/,
  /** A book's ASIN is its ISBN-10. */
  isbn: /[0-9]{9}[0-9X]/,
  order: /(?:[0-9]{3}|[A-Z][0-9]{2})-[0-9]{7}-[0-9]{7}/,
  shipment: /(?:FBA(?=[A-Z0-9]*[0-9])[A-Z0-9]{8,10}|STAR-[A-Z0-9]{8,14})/,
  fnsku: /X0[A-Z0-9]{8}/,
  gtin: /[0-9]{8,14}/,
  case: /[0-9]{9,12}/,
};

const is = (kind: IdentifierKind) => {
  const whole = new RegExp(`^${shapes[kind].source}$`);
  return (value: string) => whole.test(value);
};
const isAsin = is('asin');
const isFnsku = is('fnsku');

/** Zeros alone fill a field, and name nothing; an order's are the sample that sellers know. */
const zeros = /^(?:B|X|FBA)?0+$/;

interface Form {
  holds: (value: string) => boolean;
  expected: Both;
}

/** GTIN: GS1 mod 10. */
const forms: Readonly<Record<IdentifierKind, Form>> = {
  asin: {
    holds: (value) => isAsin(value) || isIsbn10(value),
    expected: {
      zh: '10 位，B0 开头，大写字母和数字，如 B0EXAMPLE1',
      en: '10 characters: B0, then capital letters and digits, like B0EXAMPLE1',
    },
  },
  order: {
    holds: is('order'),
    expected: {
      zh: '3-7-7 位数字，如 000-0000000-0000000',
      en: 'digits in groups of 3-7-7, like 000-0000000-0000000',
    },
  },
  shipment: {
    holds: is('shipment'),
    expected: {
      zh: 'FBA 开头，后面 8 至 10 位大写字母和数字，如 FBA00EXAMPLE；不带箱号',
      en: 'FBA, then 8 to 10 capital letters and digits, like FBA00EXAMPLE; without the box number',
    },
  },
  fnsku: {
    holds: (value) => isFnsku(value) || isAsin(value),
    expected: {
      zh: '10 位，X0 开头，大写字母和数字，如 X00EXAMPLE；用制造商条码的写 ASIN',
      en: '10 characters: X0, then capital letters and digits, like X00EXAMPLE; with the manufacturer barcode, the ASIN',
    },
  },
  gtin: {
    holds: isGtin,
    expected: {
      zh: '8、12、13 或 14 位数字，最后一位是校验位',
      en: '8, 12, 13 or 14 digits, the last one is the check digit',
    },
  },
  case: {
    holds: is('case'),
    expected: { zh: '9 至 12 位数字', en: '9 to 12 digits' },
  },
};

/** Whether fields of this kind hold identifiers with a form. */
export const hasForm = (kind: FieldKind): kind is IdentifierKind => Object.hasOwn(forms, kind);

/** Whether a value has the form of its kind, check digit included. Letters are capital ones. */
export const isIdentifier = (kind: IdentifierKind, value: string): boolean =>
  !zeros.test(value) && forms[kind].holds(value);

/** The form that an identifier should have, to be told to the seller. */
export const expectedForm = (kind: IdentifierKind): Both => forms[kind].expected;
