import { isGtin, isIsbn10 } from '../redaction/checksums.ts';
import type { Both, FieldKind } from './types.ts';

/** Kinds of fields whose values have a form of their own. */
export type IdentifierKind = Extract<
  FieldKind,
  'asin' | 'order' | 'shipment' | 'fnsku' | 'gtin' | 'case'
>;

interface Form {
  holds: (value: string) => boolean;
  expected: Both;
}

const like = (pattern: RegExp) => (value: string) => pattern.test(value);
const asin = /^B0[A-Z0-9]{8}$/;

/**
 * The forms of Amazon's identifiers. Order IDs and ASINs are published; those of shipments, FNSKUs
 * and cases are as sellers see them. GTIN: GS1 mod 10; a book's ASIN is its ISBN-10.
 */
const forms: Readonly<Record<IdentifierKind, Form>> = {
  asin: {
    holds: (value) => asin.test(value) || isIsbn10(value),
    expected: {
      zh: '10 位，B0 开头，大写字母和数字，如 B0EXAMPLE1',
      en: '10 characters: B0, then capital letters and digits, like B0EXAMPLE1',
    },
  },
  order: {
    holds: like(/^(?:\d{3}|[A-Z]\d{2})-\d{7}-\d{7}$/),
    expected: {
      zh: '3-7-7 位数字，如 000-0000000-0000000',
      en: 'digits in groups of 3-7-7, like 000-0000000-0000000',
    },
  },
  shipment: {
    holds: like(/^(?:FBA(?=[A-Z0-9]*\d)[A-Z0-9]{8,10}|STAR-[A-Z0-9]{8,14})$/),
    expected: {
      zh: 'FBA 开头，后面 8 至 10 位大写字母和数字，如 FBA00EXAMPLE；不带箱号',
      en: 'FBA, then 8 to 10 capital letters and digits, like FBA00EXAMPLE; without the box number',
    },
  },
  fnsku: {
    holds: (value) => /^X0[A-Z0-9]{8}$/.test(value) || asin.test(value),
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
    holds: like(/^\d{9,12}$/),
    expected: { zh: '9 至 12 位数字', en: '9 to 12 digits' },
  },
};

/** Whether fields of this kind hold identifiers with a form. */
export const hasForm = (kind: FieldKind): kind is IdentifierKind => Object.hasOwn(forms, kind);

/** Whether a value has the form of its kind, check digit included. Letters are capital ones. */
export const isIdentifier = (kind: IdentifierKind, value: string): boolean =>
  forms[kind].holds(value);

/** The form that an identifier should have, to be told to the seller. */
export const expectedForm = (kind: IdentifierKind): Both => forms[kind].expected;
