import type { Row, Span } from './set.ts';

const names = new Set(['PERSON', 'STORE', 'COMPANY', 'ADDRESS']);

/** Labels whose values have a check digit or a form of their own, and need no keyword. */
const ownForm = new Set(
  (
    'ORDER_ID ASIN FNSKU LPN GTIN SELLER_ID SHIPMENT_ID TRACKING EMAIL PHONE URL IP ID_CARD USCC ' +
    'VAT EPR_ID BANK SECRET'
  ).split(' '),
);

/** Kinds of spans that the promises are made about. A span may be in several. */
export const groups: Readonly<Record<string, (span: Span, row: Row) => boolean>> = {
  all: () => true,
  adversarial: (_, row) => row.adversarial,
  'own form, plain spelling': (span, row) => ownForm.has(span.label) && !row.adversarial,
  'names, shops, firms, addresses': (span) => names.has(span.label),
};
