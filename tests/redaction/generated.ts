import fc from 'fast-check';
import type { LabelId } from '../../src/redaction/labels.ts';

/** How to make a value that must be masked: the words that give it away, if it needs any, and the value. */
export interface Generated {
  row: string;
  label: LabelId;
  lead: string;
  value: fc.Arbitrary<string>;
}

const shaped = (pattern: RegExp) => fc.stringMatching(pattern);
const digits = (count: number) => shaped(new RegExp(`^[0-9]{${count}}$`));

function withCheckDigit(body: fc.Arbitrary<string>, check: (body: string) => string) {
  return body.map((start) => start + check(start));
}

const luhnDigit = (body: string) => {
  const sum = [...body].toReversed().reduce((all, one, place) => {
    const doubled = Number(one) * (place % 2 === 0 ? 2 : 1);
    return all + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};
const idCardDigit = (body: string) => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return '10X98765432'[
    weights.reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11
  ]!;
};
const ibanOf = (body: string) => {
  const number = [...body, ...'DE00'].map((one) => Number.parseInt(one, 36)).join('');
  return `DE${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${body}`;
};

const email = fc
  .tuple(
    shaped(/^[a-z][a-z2-9]{2,10}$/),
    shaped(/^[a-z]{4,9}$/),
    fc.constantFrom('com', 'cn', 'de'),
  )
  .map(([name, host, end]) => `${name}@${host}.${end}`);
const idCard = withCheckDigit(
  fc
    .tuple(shaped(/^[1-6][1-5][0-9]{4}$/), shaped(/^19[5-9][0-9]0[1-9]1[0-9]$/), digits(3))
    .map((parts) => parts.join('')),
  idCardDigit,
);

/** One for each row of the table that can be certain. */
export const generated: readonly Generated[] = (
  [
    ['amazon-order-id', 'ORDER_ID', '', shaped(/^[1-7][0-9]{2}-[0-9]{7}-[0-9]{7}$/)],
    ['amazon-order-id-letter', 'ORDER_ID', '', shaped(/^[SD][0-9]{2}-[0-9]{7}-[0-9]{7}$/)],
    ['amazon-order-id-bare', 'ORDER_ID', '订单 ', shaped(/^11[0-9]{15}$/)],
    ['asin', 'ASIN', '', shaped(/^B0[B-DF-HJ-NP-Z2-9]{8}$/)],
    ['fnsku', 'FNSKU', '', shaped(/^X00[B-DF-HJ-NP-Z2-9]{7}$/)],
    ['lpn', 'LPN', '', shaped(/^LPNRR[2-9]{9}$/)],
    ['seller-id', 'SELLER_ID', '', shaped(/^A[2-9][B-DF-HJ-NP-Z]{3}[2-9]{4}[B-DF-HJ-NP-Z]{4}$/)],
    ['case-id', 'CASE_ID', 'Case ID: ', shaped(/^[1-9][0-9]{10}$/)],
    ['fba-shipment-id', 'SHIPMENT_ID', '', shaped(/^FBA1[5-9][B-DF-HJ-NP-Z]{3}[2-9]{4}$/)],
    ['awd-shipment', 'SHIPMENT_ID', '', shaped(/^STAR-[B-DF-HJ-NP-Z]{4}[2-9]{6}$/)],
    ['shipment-ref', 'SHIPMENT_ID', 'Reference ID: ', shaped(/^[2-9][B-DF-HJ-NP-Z2-9]{7}$/)],
    ['removal-order-id', 'REMOVAL_ID', '移除订单号: ', shaped(/^[B-DF-H]{3}[2-9]{7}$/)],
    ['complaint-id', 'COMPLAINT_ID', '投诉编号: ', shaped(/^[3-9][0-9]{10}$/)],
    ['settlement-id', 'FINANCE_ID', '结算编号: ', shaped(/^[2-9][0-9]{10}$/)],
    ['batch-id', 'BATCH_ID', '批次号: ', shaped(/^[5-9][0-9]{10}$/)],
    ['gtin', 'GTIN', 'UPC ', withCheckDigit(shaped(/^69[0-9]{10}$/), gtinDigit)],
    ['sku', 'SKU', 'SKU: ', shaped(/^[B-DF-HJ-NP-Z]{2}-[2-9]{4}-[B-DF-HJ-NP-Z]{3}$/)],
    ['ups', 'TRACKING', '', shaped(/^1Z[B-DF-HJ-NP-Z2-9]{3}[2-9]{13}$/)],
    ['usps', 'TRACKING', '', shaped(/^94[0-9]{20}$/)],
    ['s10', 'TRACKING', '运单 ', shaped(/^R[B-DF-HJ-NP-Z][2-9]{9}CN$/)],
    ['carrier-prefixed', 'TRACKING', '', shaped(/^(?:SF[2-9]{13}|YT[2-9]{16}|TBA[2-9]{12})$/)],
    ['container', 'TRACKING', '柜号 ', shaped(/^[B-DF-HJ-NP-T]{3}U[2-9]{7}$/)],
    ['tracking-named', 'TRACKING', 'FedEx ', shaped(/^[2-9][0-9]{11}$/)],
    ['email', 'EMAIL', '', email],
    ['cn-mobile', 'PHONE', '', shaped(/^1[3-9][0-9]{9}$/)],
    ['cn-landline', 'PHONE', '', shaped(/^0755-[2-8][0-9]{7}$/)],
    ['international-phone', 'PHONE', '', shaped(/^\+49 30 [2-9][0-9]{7}$/)],
    ['us-phone', 'PHONE', '', shaped(/^[2-7](?:0[2-9]|1[2-9])-[2-9][0-9]{2}-[0-9]{4}$/)],
    ['uk-phone', 'PHONE', '', shaped(/^07[0-9]{3} [0-9]{6}$/)],
    ['jp-phone', 'PHONE', '', shaped(/^0[89]0-[1-9][0-9]{3}-[0-9]{4}$/)],
    ['wechat', 'WECHAT', '微信: ', shaped(/^[b-df-hj-np-z]{4}_[2-9]{4}$/)],
    ['qq', 'QQ', 'QQ: ', shaped(/^[2-9][0-9]{8}$/)],
    ['url', 'URL', '', shaped(/^https:\/\/[b-df-hj-np-z]{8}\.com\/[2-9]{4}$/)],
    ['ipv4', 'IP', '', shaped(/^203\.[2-9][0-9]\.1[0-9]{2}\.[2-9][0-9]$/)],
    ['cn-id', 'ID_CARD', '', idCard],
    ['passport', 'PASSPORT', '护照号: ', shaped(/^E[2-9]{8}$/)],
    ['uscc', 'USCC', '信用代码: ', shaped(/^9144[0-9]{4}M[A-HJ-NP][2-9A-H]{8}$/)],
    ['vat', 'VAT', '', shaped(/^DE[2-9][0-9]{8}$/)],
    ['ioss', 'VAT', '', shaped(/^IM[2-9][0-9]{9}$/)],
    ['jct', 'VAT', '', shaped(/^T[2-9][0-9]{12}$/)],
    ['ein', 'EIN', 'EIN: ', shaped(/^[2-9][0-9]-[0-9]{7}$/)],
    ['eori', 'EORI', 'EORI: ', shaped(/^GB[2-9]{12}$/)],
    ['lucid', 'EPR_ID', '', shaped(/^DE[2-9][0-9]{12}$/)],
    ['epr-fr', 'EPR_ID', '', shaped(/^FR[2-9]{6}_[2-9]{2}[B-DF-HJ-NP-Z]{4}$/)],
    ['trademark-no', 'TRADEMARK', '商标注册号: ', shaped(/^[3-9][0-9]{7}$/)],
    ['bank-card', 'BANK', '', withCheckDigit(shaped(/^62[0-9]{13}$/), luhnDigit)],
    ['bank-account', 'BANK', '银行账号: ', shaped(/^[3-9][0-9]{14}$/)],
    ['iban', 'BANK', '', digits(18).map(ibanOf)],
    ['secret', 'SECRET', '', shaped(/^AKIA[B-DF-HJ-NP-Z2-7]{16}$/)],
  ] as const
).map(([row, label, lead, value]) => ({ row, label, lead, value }));

function gtinDigit(body: string): string {
  const sum = [...body]
    .toReversed()
    .reduce((all, one, place) => all + Number(one) * (place % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}
