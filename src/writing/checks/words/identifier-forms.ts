/** What an identifier identifies. */
export type Kind =
  'asin' | 'sku' | 'fnsku' | 'gtin' | 'order' | 'shipment' | 'batch' | 'case' | 'other';

const named = (words: string) =>
  new RegExp(
    `(?<![A-Za-z])(?:${words})(?: ?(?:ID|number|no\\.?|code))?s?(?: is| was| are)?[ :：#=(“"]{1,3}(?=[A-Za-z/_.-]{0,24}[0-9])[A-Za-z0-9][A-Za-z0-9/_.-]{3,40}`,
    'i',
  );

/** What identifies something, by its own form or by the word before it. A placeholder counts. */
export const forms: readonly { kind: Kind; pattern: RegExp }[] = [
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
