import type { Sentence } from '../sentences.ts';
import type { Both } from '../types.ts';
import { asksFor } from './asking.ts';
import { badlyFormed } from './forms.ts';
import { isFact, matterIn } from './sections.ts';
import type { Draft, DraftContext, Fault, Rule } from './rule.ts';

type Kind = 'asin' | 'sku' | 'fnsku' | 'gtin' | 'order' | 'shipment' | 'batch' | 'case' | 'other';

const named = (words: string) =>
  new RegExp(
    `(?<![A-Za-z])(?:${words})(?: ?(?:ID|number|no\\.?|code))?s?(?: is| was| are)?[ :：#=(“"]{1,3}(?=[A-Za-z/_.-]{0,24}[0-9])[A-Za-z0-9][A-Za-z0-9/_.-]{3,40}`,
    'i',
  );

/** What identifies something, by its own form or by the word before it. A placeholder counts. */
const forms: readonly { kind: Kind; pattern: RegExp }[] = [
  {
    kind: 'asin',
    pattern: /(?<![A-Za-z0-9])B0[A-Z0-9]{8}(?![A-Za-z0-9])|\[[^\]\n]{0,20}ASIN[^\]\n]{0,12}\]/i,
  },
  { kind: 'asin', pattern: /ASINs?[ :：#]{1,3}(?=[A-Z0-9]*[0-9])[A-Z0-9]{8,13}(?![A-Za-z0-9])/i },
  { kind: 'fnsku', pattern: /(?<![A-Za-z0-9])X0[A-Z0-9]{8}(?![A-Za-z0-9])|\[FNSKU[^\]\n]{0,8}\]/i },
  { kind: 'sku', pattern: named('(?:seller |merchant )?[mM]?SKUs?') },
  {
    kind: 'sku',
    pattern: /\[[^\]\n]{0,12}SKU[^\]\n]{0,8}\]|SKUs?[ :：]{1,2}[A-Z0-9]{2,12}[-_][A-Z0-9_-]{1,24}/,
  },
  { kind: 'gtin', pattern: /(?<![0-9-])[0-9]{12,14}(?![0-9-])|\[(?:GTIN|UPC|EAN)\]/ },
  {
    kind: 'order',
    pattern:
      /(?<![0-9A-Za-z])(?:[0-9]{3}|[A-Z][0-9]{2})-[0-9]{4,8}-[0-9]{4,8}(?![0-9])|\[ORDER[^\]\n]{0,8}\]/i,
  },
  {
    kind: 'shipment',
    pattern:
      /(?<![A-Za-z0-9])(?:FBA[0-9][A-Z0-9]{4,12}|STAR-[A-Z0-9]{8,14})(?![A-Za-z0-9])|\[SHIPMENT[^\]\n]{0,8}\]/i,
  },
  { kind: 'shipment', pattern: named('shipments?') },
  { kind: 'batch', pattern: named('batch|feed|submission|upload') },
  { kind: 'batch', pattern: /\[BATCH[^\]\n]{0,8}\]/i },
  {
    kind: 'case',
    pattern:
      /(?:cases?|tickets?)(?: ?(?:ID|number|no\.?))?s?[ :：#(]{1,3}[0-9]{6,14}|\[CASE[^\]\n]{0,8}\]/i,
  },
  {
    kind: 'other',
    pattern: named(
      'settlement|transaction|complaint|claim|campaign|coupon|deal|removal(?: order)?|reimbursement|tracking|reference|invoice|application|serial|trademark|registration|patent|policy|payment|transfer|disbursement|promotion|LPN|review|safe-t claim|VAT|report|violation|notice|error|LUCID|EPR|quarantine|appointment|request',
    ),
  },
  { kind: 'other', pattern: /\[[^\]\n]{0,20}(?:ID|NUMBER)\]/ },
  { kind: 'other', pattern: /[Cc]ampaigns?[,:]? (?:is |named |called )?[“"'A-Z]/ },
  { kind: 'asin', pattern: named('ASINs?') },
  { kind: 'fnsku', pattern: named('FNSKUs?') },
  { kind: 'gtin', pattern: named('GTIN|UPC|EAN|barcode') },
  { kind: 'order', pattern: named('orders?') },
];

interface Topic {
  /** The words that name such a thing. */
  says: RegExp;
  takes: readonly Kind[];
  line: Both;
}
const topics = {
  shipment: {
    says: /\b(?:(?<!create an? )shipments?|inbound|cartons?|units? (?:is |are |were )?(?:missing|lost|short)|missing units?|check(?:ed)?[- ]?in)\b/i,
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
} satisfies Record<string, Topic>;
type TopicName = keyof typeof topics;

/** What a category's letters are about; a category is about nothing of the kind (`never`), or only where a certain one is named (`none`); without one the text says. */
const topicOf: Readonly<Record<string, TopicName | 'none' | 'never'>> = {
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

function each<T>(topic: T, categories: string): Record<string, T> {
  return Object.fromEntries(categories.split(' ').map((category) => [category, topic]));
}

function identifiers(draft: Draft, { category, kind }: DraftContext): Fault {
  const { text, sentences } = draft;
  const said = (list: readonly Sentence[]) => list.map((one) => one.text).join('\n');
  const asked = said(sentences.filter(asksFor));
  const isOpen = kind !== 'appeal';
  const wanted = topicIn(
    isOpen ? `${asked}\n${said(matterIn(sentences).filter((one) => !isFact(one)))}` : asked,
    category,
    kind !== 'appeal',
  );
  if (wanted === null || badlyFormed(draft) !== null) return null;
  const filled = text.replace(/\[[^[\]\n]{0,30}\p{Script=Han}[^[\]\n]{0,30}\]/gu, '_');
  const present = new Set(forms.filter((one) => one.pattern.test(filled)).map((one) => one.kind));
  const takes: readonly Kind[] = [...wanted.takes, ...(kind === 'open' ? [] : ['case' as const])];
  return takes.some((one) => present.has(one)) ? null : { instead: [wanted.line] };
}

function topicIn(text: string, category: string | undefined, isOpen: boolean): Topic | null {
  const known = category === undefined ? undefined : topicOf[category];
  if (known === undefined) return anything(text);
  if (known === 'never') return null;
  if (known === 'none') return singled.test(text) ? anything(text) : null;
  return topics[known].says.test(text) || (isOpen && thing.test(text)) ? topics[known] : null;
}

/** “Our lunch box”, in a category that is always about a thing. */
const thing =
  /\b(?:my|our|this|these|[0-9]{1,4}) (?!(?:[a-z]+ )?(?:accounts?|compan|brands?|stores?|shops?|cases?|letters?|team|application|exemption|question|request|problem|side|firm|name|category|documents?|invoices?|papers)\b)[a-z]{3,}/i;

/** Certain listings, orders or units; “orders in my metrics” and “a shipment” are none. */
const singled =
  /\b(?:my|our|this|these|the|one|two|three|four|five|six) (?:[a-z-]+ ){0,2}(?:listings?(?! policy)|asins?|products?|items|offers?|variations?|detail page|links?|shipments?|stock|inventory|child(?:ren)?|parent|boxes|order(?! (?:ids?|defect))|parcel|units|cartons|boxes|photo|image|title|price|goods|seller)\b|\b(?:two|three|four|five|six|several|[0-9]{1,3}) orders\b/i;

function anything(text: string): Topic | null {
  const found = Object.values<Topic>(topics).filter(({ says }) => says.test(text));
  const first = found[0];
  if (!first) return null;
  return { ...first, takes: [...new Set(found.flatMap(({ takes }) => takes)), 'other'] };
}

/** What Amazon needs to find the thing that the letter is about. */
export const identifierRules: readonly Rule[] = [
  { id: 'identifiers', notFor: ['thanks'], find: identifiers },
];
