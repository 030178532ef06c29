import { besides, named, type Identifier } from './pattern.ts';

/** Marketplace ids look like seller ids and are public (SP-API documentation). */
const marketplaces = new Set(
  (
    'ATVPDKIKX0DER A2EUQ1WTGCTBG2 A1AM78C64UM0Y8 A2Q3Y263D00KWC A1F83G8C2ARO7P A1PA6795UKMFR9 ' +
    'A13V1IB3VIYZZH APJ6JRA9NG5V4 A1RKKUPIHCS9HS A1805IZSGTT6HS A2NODRKZP88ZB9 A1C3SOZRARQ6R3 ' +
    'AMEN7PMS3EDWL A33AVAJ2PDY3EV A1VC38T7YXB528 A39IBJ37TRP1C6 A19VAU5U5O7RUS A21TJRUUN4KGV ' +
    'A2VIGQ35RCS4UG A17E79C6D8DWNP ARBP9OOSHTCHU A28R8C7NBKEWEA A1ZFFQZ3HTUKT9 AE08WJ6YKNBMC'
  ).split(' '),
);

const sellerWords = /seller|merchant|token|卖家|商家|店铺/i;
const orderWords = /订单|order/i;

/** What Amazon gives out to a seller: orders, shipments, cases, payments. */
export const amazonIdentifiers: readonly Identifier[] = [
  {
    id: 'amazon-order-id',
    label: 'ORDER_ID',
    pattern: /(?<![0-9]|[0-9]-)[0-9]{3}[ ._/-]{1,2}[0-9]{7}[ ._/-]{1,2}[0-9]{7}(?!-?[0-9])/dg,
    verdict: 'certain',
  },
  {
    id: 'amazon-order-id-letter',
    label: 'ORDER_ID',
    pattern: /(?<![A-Za-z0-9])[A-Z][0-9]{2}[ ._/-]{1,2}[0-9]{7}[ ._/-]{1,2}[0-9]{7}(?!-?[0-9])/gi,
    verdict: 'certain',
  },
  {
    id: 'amazon-order-id-bare',
    label: 'ORDER_ID',
    pattern: /(?<![A-Za-z0-9.,])[0-9]{17}(?![A-Za-z0-9])/dg,
    verdict: besides(orderWords, 'likely'),
  },
  {
    id: 'seller-id',
    label: 'SELLER_ID',
    pattern: /(?<![A-Za-z0-9])(?=[A-Z0-9]{0,14}[0-9])A[A-Z0-9]{11,14}(?![A-Za-z0-9])/dg,
    verdict: (value, { before }) => {
      if (marketplaces.has(value)) return 'keep';
      const mixed = /[A-Z].*[A-Z]/.test(value.slice(1)) && /[0-9].*[0-9]/.test(value);
      return mixed || sellerWords.test(before) ? 'certain' : 'likely';
    },
  },
  {
    id: 'seller-id-small',
    label: 'SELLER_ID',
    pattern: /(?<![A-Za-z0-9@._-])a(?=[a-z0-9]{0,12}[0-9])[a-z0-9]{12,13}(?![A-Za-z0-9@._-])/g,
    verdict: (value, { before }) => {
      if (marketplaces.has(value)) return 'keep';
      if (!/(?:[A-Z].*){4}/.test(value) || !/(?:[0-9].*){3}/.test(value)) return 'no';
      return sellerWords.test(before) ? 'certain' : 'likely';
    },
  },
  {
    id: 'seller-id-named',
    label: 'SELLER_ID',
    ...named(
      'seller ?id|merchant ?(?:id|token)',
      '卖家(?:编号|id|记号)|商家(?:编号|id)',
      'A(?:-?[A-Z0-9]){11,14}',
    ),
    verdict: (value) => (marketplaces.has(value) ? 'keep' : /[0-9]/.test(value) ? 'certain' : 'no'),
  },
  {
    id: 'case-id',
    label: 'CASE_ID',
    ...named(
      'cases?|tickets?|(?:re)?open(?:ed)?|escalated|amazon reference',
      '工单|案件|案例|问题编号|问题日志|参考编号|参考号|开了',
      '(?:[0-9]{9,12}|[0-9]{1,3}(?:,[0-9]{3}){3})',
    ),
    verdict: 'certain',
  },
  {
    id: 'fba-shipment-id',
    label: 'SHIPMENT_ID',
    pattern: /(?<![A-Za-z0-9])FBA[A-Z0-9]{8,10}(?:U[0-9]{6})?(?![A-Za-z0-9])/dgi,
    verdict: (value) =>
      /^FBA[0-9]/.test(value)
        ? 'certain'
        : (value.match(/[0-9]/g)?.length ?? 0) > 4
          ? 'likely'
          : 'no',
  },
  {
    id: 'awd-shipment',
    label: 'SHIPMENT_ID',
    pattern: /(?<![A-Za-z0-9])STAR[ -][A-Z0-9]{8,14}(?![A-Za-z0-9])/dgi,
    verdict: (value) => (/[0-9]/.test(value) ? 'certain' : 'no'),
  },
  {
    id: 'shipment-ref',
    label: 'SHIPMENT_ID',
    ...named('ref(?:erence)? ?id', '参考编号|参考号', '(?=[A-Z0-9]{0,7}[0-9])[A-Z0-9]{8}'),
    verdict: 'certain',
  },
  {
    id: 'removal-order-id',
    label: 'REMOVAL_ID',
    ...named(
      'removal(?: order)?',
      '移除(?:订单|单|编)号?',
      '(?:(?=[A-Z ]{0,12}[0-9])[A-Z0-9]{2}(?: [A-Z0-9]{2}){3,5}|(?=[A-Z0-9/_-]{0,29}[0-9])[A-Z0-9][A-Z0-9/_-]{5,29})',
    ),
    verdict: (value) => (/^[0-9]{1,6}$/.test(value) || isDateLike(value) ? 'no' : 'certain'),
  },
  {
    id: 'complaint-id',
    label: 'COMPLAINT_ID',
    ...named(
      'complaint|infringement',
      '投诉(?:编号|号|id)?',
      '(?:[0-9]{8,13}(?:-[0-9])?|[0-9]{1,3}(?:,[0-9]{3}){3})',
    ),
    verdict: (value) => (isDateLike(value) ? 'no' : 'certain'),
  },
  {
    id: 'settlement-id',
    label: 'FINANCE_ID',
    ...named(
      '(?:settlement|transaction(?: item)?|reimbursement|disbursement|transfer|payment)[ _-]{0,2}(?:id|no|number)',
      '(?:结算|交易项?|赔偿|赔付|报销|付款)(?:编号|号|id)',
      '(?:[A-Z]{1,3}-[0-9]{7,14}|(?=[A-Z0-9]{0,19}[0-9])[0-9A-Z]{9,20})',
    ),
    verdict: 'certain',
  },
  {
    // Thousands separators, as a spreadsheet puts into any long number; no sum has so many digits.
    id: 'number-in-thousands',
    label: 'CASE_ID',
    pattern:
      /(?<![A-Za-z0-9.,$€£¥] ?)[0-9]{1,3}(?:,[0-9]{3}){3}(?![0-9A-Za-z]|[.,][0-9]| ?[元美]| ?USD)/dg,
    verdict: 'likely',
  },
  {
    id: 'batch-id',
    label: 'BATCH_ID',
    numbered: true,
    ...named(
      '(?:batch|feed|submission) ?(?:id|#|no|number)',
      '批次(?:号|编号| ?id)|批处理编号|上传编号',
      '[0-9]{5,14}',
    ),
    verdict: 'certain',
  },
];

function isDateLike(value: string): boolean {
  return /^(?:19|20)[0-9]{2}(?:[0-9]{2}){1,2}$/.test(value);
}
