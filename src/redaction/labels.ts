/** What kind of thing was masked. The same ids stand in the JSON API and in `facts/identifiers.json`. */
export type LabelId = keyof typeof names;

const names = {
  ADDRESS: ['地址', 'address'],
  ASIN: ['ASIN', 'ASIN'],
  BANK: ['银行账号', 'bank account'],
  BATCH_ID: ['批次号', 'batch ID'],
  CASE_ID: ['Case 编号', 'case ID'],
  COMPANY: ['公司名', 'company name'],
  COMPLAINT_ID: ['投诉编号', 'complaint ID'],
  EIN: ['EIN', 'EIN'],
  EMAIL: ['邮箱', 'email'],
  EORI: ['EORI 号', 'EORI number'],
  EPR_ID: ['EPR 编号', 'EPR ID'],
  FINANCE_ID: ['财务编号', 'finance ID'],
  FNSKU: ['FNSKU', 'FNSKU'],
  GTIN: ['商品条码', 'product barcode'],
  HANDLE: ['社交账号', 'social handle'],
  ID_CARD: ['身份证号', 'ID card number'],
  IP: ['IP 地址', 'IP address'],
  LPN: ['LPN', 'LPN'],
  ORDER_ID: ['订单号', 'order ID'],
  PASSPORT: ['护照号', 'passport number'],
  PERSON: ['人名', 'name'],
  PHONE: ['电话', 'phone'],
  QQ: ['QQ 号', 'QQ number'],
  REMOVAL_ID: ['移除订单号', 'removal order ID'],
  SECRET: ['密钥', 'secret'],
  SELLER_ID: ['卖家编号', 'seller ID'],
  SHIPMENT_ID: ['货件编号', 'shipment ID'],
  SKU: ['SKU', 'SKU'],
  STORE: ['店铺名', 'shop name'],
  TRACKING: ['运单号', 'tracking number'],
  TRADEMARK: ['商标号', 'trademark number'],
  URL: ['网址', 'link'],
  USCC: ['信用代码', 'credit code'],
  VAT: ['税号', 'VAT number'],
  WECHAT: ['微信号', 'WeChat ID'],
} as const;

/** Each label's name in both languages. The Chinese names are unique: stored marks are read back by them. */
export const labels = Object.fromEntries(
  Object.entries(names).map(([id, [zh, en]]) => [id, { zh, en }]),
) as Record<LabelId, { zh: string; en: string }>;

/** Every label, in a fixed order. */
export const labelIds = Object.keys(names) as LabelId[];
