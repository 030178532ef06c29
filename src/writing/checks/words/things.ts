import type { Both } from '../../types.ts';
import type { Kind } from './identifier-forms.ts';

/** What a letter can be about, with the identifiers that find it. */
export interface Thing {
  /** The words that name such a thing. */
  says: RegExp;
  takes: readonly Kind[];
  line: Both;
}

export const things = {
  shipment: {
    says: /\b(?:(?<!create an? )shipments?|inbound|cartons?|(?:units?|box(?:es)?|pallets?) (?:is |are |were )?(?:missing|lost|short)|(?:missing|lost) (?:units?|box(?:es)?|pallets?)|check(?:ed)?[- ]?in)\b/i,
    takes: ['shipment', 'case'],
    line: { zh: '货件编号：[货件编号]', en: 'Shipment ID: [SHIPMENT ID].' },
  },
  order: {
    says: /\b(?:orders? (?=[0-9])|the order|this order|my order(?! defect)|an order|our order|(?<!every |each |any |all |no )orders? (?:was|is|were|has|are|have)|buyer|refund(?:ed)?|a-to-z|chargeback|safe-?t|parcel|returned item|customer return)\b/i,
    takes: ['order', 'case', 'other'],
    line: { zh: '订单号：[订单号]', en: 'Order ID: [ORDER ID].' },
  },
  feed: {
    says: /\b(?:flat file|feed|upload(?:ed)? (?:failed|error|a file|the file|the template)|template upload|error code)\b/i,
    takes: ['batch', 'sku', 'asin', 'case'],
    line: { zh: '批次号：[批次号]', en: 'Batch ID: [BATCH ID].' },
  },
  campaign: {
    says: /\b(?:ads?|campaigns?|advertising|ad group)\b/i,
    takes: ['other', 'asin', 'sku'],
    line: { zh: '广告活动：[名称]', en: 'Campaign: [NAME].' },
  },
  listing: {
    says: /\b(?:listings?(?! policy)|asins?|products?|items?|detail pages?|offers?|(?<!create )variations?|buy box|featured offer|bullet points?|main images?|title|stock|inventory|units|(?:shopping |gold(?:en)? |yellow )carts?|goods|pieces|pcs|sku|best[- ]?sellers?|(?:my|our|this|these) (?:hot )?(?:links?|pages?|parcels?))\b/i,
    takes: ['asin', 'sku', 'fnsku', 'gtin', 'batch', 'shipment'],
    line: { zh: 'ASIN：[ASIN]', en: 'ASIN: [ASIN].' },
  },
} satisfies Record<string, Thing>;
type ThingName = keyof typeof things;

/** What a category's letters are about; a category is about nothing of the kind (`never`), or only where a certain one is named (`none`); without one the text says. */
export const thingOf: Readonly<Record<string, ThingName | 'none' | 'never'>> = {
  ...each(
    'listing',
    'variation-split-merge variation-abuse asin-merge-duplicate listing-suppressed listing-removed detail-page-edit listing-tampering browse-node image-aplus pricing-error buy-box-lost hijacker ip-report ip-complaint authenticity-invoice transparency restricted-product safety-docs dangerous-goods stranded fba-fees',
  ),
  ...each('shipment', 'fba-inbound-missing fba-inbound-delay'),
  ...each('order', 'a-to-z chargeback fbm-returns-safet buyer-fraud'),
  ...each('feed', 'upload-error'),
  ...each('campaign', 'advertising'),
  ...each('never', 'gtin-exemption buyer-messages vat-tax epr fba-capacity'),
  ...each(
    'none',
    'brand-registry account-health account-deactivated related-accounts identity-verification account-access account-info-change payment-reserve disbursement-bank fbm-metrics odr chinese-support system-bug api-tools',
  ),
};

function each<T>(thing: T, categories: string): Record<string, T> {
  return Object.fromEntries(categories.split(' ').map((category) => [category, thing]));
}
