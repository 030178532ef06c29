import { describe, expect, test } from 'vitest';
import type { LabelId } from '../../src/redaction/labels.ts';
import { redact } from '../../src/redaction/redact.ts';

/** A value, alone or with the words that give it away; everything in «» must be masked as this label. */
const masked: readonly (readonly [LabelId, ...string[]])[] = [
  [
    'ORDER_ID',
    '«113-0000001-0000002»',
    '«701-1234567-7654321»',
    '«S01-1234567-1234567»',
    '订单«11300000010000002»',
  ],
  [
    'ASIN',
    '«B0ABCDE123»',
    '«B0C0000001»',
    '链接«b0abcde124»变狗了',
    'https://www.amazon.com/dp/«B0ABCDE123»',
  ],
  ['FNSKU', 'FNSKU«X002MV5R9J»那款', '«X0012ABCDE»', '«X00ZZZ9991»'],
  ['LPN', '«LPNRR123456789»', '«LPNHE00112233X»'],
  ['SELLER_ID', '«A2EXAMPLE00001»', '«A1B2C3D4E5F6G7»', 'seller id «A28X-RN16-SKKG-6X» here'],
  [
    'CASE_ID',
    'Case ID: «10000000001»',
    'case «1234567890»',
    '案件号:«12345678901»',
    'cases «1234567890» and «1234567891»',
  ],
  [
    'SHIPMENT_ID',
    '«FBA15ABC1234»',
    '«FBA17ZZ9900X»',
    '«FBA15ABC1234U000001»到«FBA15ABC1234U000012»一共',
    '«STAR-ABCDEFGH1234»',
    'Reference ID: «1A2B3C4D»',
  ],
  ['REMOVAL_ID', 'Removal Order ID: «1a2B3c4D5e»', '移除订单号:«RM202511-01»'],
  ['COMPLAINT_ID', 'Complaint ID: «12345678901»', '投诉编号:«10000000009»'],
  ['FINANCE_ID', 'Settlement ID: «12345678901»', '赔偿编号:«10987654321»'],
  ['BATCH_ID', 'Batch ID: «50001019999»', '批次号:«123456019000»'],
  [
    'GTIN',
    'UPC«036000291452»',
    '条码 «7-23199-46642-5»',
    'UPC «036000291452»',
    'EAN：«4006381333931»',
    'ISBN «0306406152»',
  ],
  ['SKU', 'SKU: «KT-2024-BLK-L»'],
  [
    'TRACKING',
    '«1Z999AA10123456784»',
    'FedEx «123456789012»',
    '«9400100000000000000000»',
    '«9400 1000 0000 0000 0000 00»',
    'DHL 单号 «1234567890»',
    '«RR473124829GB»',
    '«SF1000000000001»',
    '«YT2500000000000001»',
    '«YT1000000000001»',
    '«4PX3000000000000CN»',
    '«JT0000000000001»',
    '«TBA000000000001»',
    '«CSQU3054383»',
  ],
  [
    'EMAIL',
    '«seller01@example.com»',
    '«abc.def@mail.example.cn»',
    '买家«x1y2@marketplace.amazon.com»',
  ],
  [
    'PHONE',
    '«13800000001»',
    '«+86 138-0000-0001»',
    '«138 0000 0001»',
    '«0755-00000001»',
    '«010-00000001转123»',
    '«(202) 555-0143»',
    '«+1 202-555-0143»',
    '«202-555-0143»',
    '«+44 20 7946 0001»',
    '«07700 900123»',
    '«+49 30 23125000»',
    '«+81 3-0000-0001»',
    '«090-0000-0001»',
    '«+33 6 39 98 41 27»',
  ],
  ['WECHAT', '微信:«test_seller88»', 'VX号 «abc12345»', '薇❤️«kuajing_01»'],
  ['QQ', 'QQ:«100000001»', 'qq群 «10000002»'],
  ['HANDLE', 'Telegram: «@seller_demo»'],
  [
    'URL',
    '«https://www.amazon.com/sp?seller=A2EXAMPLE00001&x=1»',
    '«https://shop.example.com/a?b=1»',
    'Website: «harborandthistle.com»',
    '«hxxps://shop.example.com/login»',
  ],
  ['IP', '«203.0.113.7»', '«2001:db8:0:1::7»'],
  ['ID_CARD', '«11010519491231002X»', '身份证«110105194912310021»'],
  ['PASSPORT', '护照号:«E00000001»', 'Passport No. «EA0000001»'],
  ['USCC', '«91350100M000100Y43»'],
  [
    'VAT',
    '«DE123456789»',
    '«GB123456789»',
    '«FR40303265045»',
    '«IM0000000001»',
    '«T0000000000001»',
  ],
  ['EIN', 'EIN: «00-0000001»'],
  ['EORI', 'EORI: «GB123456789000»', 'EORI号:«DE123456789012345»'],
  ['EPR_ID', '«DE0000000000001»', 'WEEE-Reg.-Nr. «DE 00000001»', '«FR000001_01ABCD»'],
  ['TRADEMARK', '商标注册号:«90000001»'],
  [
    'BANK',
    '«4111111111111111»',
    '«4111 1111 1111 1111»',
    '银行账号:«000011112222333»',
    'Routing number «111000025»',
    '«DE89370400440532013000»',
    '«GB82 WEST 1234 5698 7654 32»',
    'SWIFT: «EXAMCNB0»',
  ],
  [
    'SECRET',
    '«amzn1.application-oa2-client.0000example»',
    '«Atzr|IwEBEXAMPLE000»',
    '«AKIAIOSFODNN7EXAMPLE»',
    '密码是«Qimu2024x»',
    '提取码 «h7w2»',
    '验证码«704918»',
    'Authorization: «Basic b3BzQGx1bWl2YW5lOlN1bm55RGF5»',
  ],
  [
    'PERSON',
    '姓名：«张伟明»',
    '收件人: «李娜»，',
    'Best regards,\n«Kevin Luo»\nBrightmoor',
    'From: «Tobias Wendland» <t@',
  ],
  ['COMPANY', '«深圳市示例科技有限公司»', '跟我们合作的工厂«东莞示例塑胶制品有限公司»开票'],
  ['ADDRESS', '地址是«广东省深圳市示例区测试街道样例路1号A栋101室»'],
];

/** Likely only: listed, but left standing until the author agrees. */
const asked: readonly (readonly [LabelId, ...string[]])[] = [
  [
    'PERSON',
    '我叫«王示例»,',
    '法人:«王示例»,',
    'My name is «Example Zhang»',
    'Regards, «Test Li»',
    '新法人«陈测试»，身份证',
    '客服 «Aarav» 说',
  ],
  ['COMPANY', 'at «Shenzhen Example Technology Co., Ltd.»', '«Fictional Outdoor Inc.»'],
  ['ADDRESS', '«100 Example Street, Testville, CA 90000»'],
  ['STORE', '店铺名:«示例优品旗舰»,', '店名«拾光灯饰海外店»。'],
  ['PHONE', '打你们电话«400-000-0000»没人接'],
];

/** Look like identifiers, and are not: from the notes on false positives. */
const untouched = [
  '113-00001-0000002',
  '2025-0000001',
  'B0ABC',
  'BO12345678',
  'B0ABCDE1234',
  'B0XXXXXXXX',
  '上限 2147483647',
  'X0012',
  'X00123456789',
  'LPN code',
  'AMAZON ALUMINUM APPLICATIONS',
  'case 5665',
  'Case 8572 error',
  'FBA 2025',
  'FBAFEES2025X9999',
  'STAR-5',
  'Reference ID: pending',
  'removal order delayed',
  'complaint 2024',
  'settlement id pending',
  'batch 12',
  'ISBN 12',
  'SKU 数量',
  '1Z999AA1',
  'FedEx 2025',
  'DHL 3天',
  'AB12345CD',
  'SF100',
  'YT123',
  '4PX',
  'TBA',
  'ABCU123',
  '@amazon',
  'a@b',
  '2024-11111111',
  '075-5',
  '12-5550143',
  '0-1-2',
  '微信支付',
  'wechat pay',
  'QQ音乐',
  'Telegram 群',
  'https://www.amazon.com/',
  'http:/x',
  '1.2.3',
  '300.1.1.1',
  '12:30:45',
  'passport office',
  '9135010',
  'DE12345',
  'GB12',
  '12-3456',
  'EORI 申请',
  'IM1',
  'T100',
  'WEEE 2023',
  '商标 2024',
  '4111-1111',
  '账号被封',
  'DE89',
  'SWIFT PAYMENT DELAY',
  'amzn1',
  '有限公司',
  'Limited',
  '我是新手卖家',
  '负责人员不在',
  'I am writing to',
  '广东省深圳市',
  '5 Star Rating',
  '店铺名称不能改',
  '站点编号 ATVPDKIKX0DER 和 A1AM78C64UM0Y8',
  '送仓 ONT8、LGB8、PHX7、BHX4、FRA3',
  '报错 5665、8541、99010',
  'ASTM F963-17、EN 71-1、16 CFR 1110、IEC 62368-1:2018',
  'HS 编码 8504.40',
  '2025-02-01T00:00:00Z',
  '9:40 到 12:50',
  'Chrome 126.0.6478.127',
  'RGB 255,255,255',
  '第 1,286 掉到 41,905',
  'copyright@amazon.com',
  '时间戳 20251120153000',
  '30x20x15cm，1.25kg，29.99美元',
  'KT-8541-B',
  'HTTP 500',
  '李代桃僵、张冠李戴、王婆卖瓜、司马昭之心',
  'https://sellercentral.amazon.com/help/hub/reference/G200',
  '官方热线 400-000-0000',
  '海外版本 10.1.2.3',
];

const unquoted = (text: string) => text.replace(/[«»]/g, '');
const quoted = (text: string) => [...text.matchAll(/«(.*?)»/g)].map((one) => one[1]);
const rows = (table: typeof masked) =>
  table.flatMap(([label, ...texts]) => texts.map((text) => [label, text] as const));

describe('the table of identifiers', () => {
  test.each(rows(masked))('%s is masked in %s', (label, text) => {
    const plain = unquoted(text);
    const found = redact(plain).redactions.filter(({ certain }) => certain);
    expect(found.map(({ start, end }) => plain.slice(start, end))).toEqual(quoted(text));
    expect(new Set(found.map((one) => one.label))).toEqual(new Set([label]));
  });

  test.each(rows(asked))('%s is asked, not masked, in %s', (label, text) => {
    const plain = unquoted(text);
    const { redactions, text: result } = redact(plain);
    const found = redactions.filter((one) => one.label === label);
    expect(found.map(({ start, end }) => plain.slice(start, end))).toEqual(quoted(text));
    expect(found.every(({ certain }) => !certain)).toBe(true);
    expect(result).toBe(plain);
  });

  test.each(untouched)('%s is nobody’s and stays', (text) => {
    expect(redact(text)).toEqual({ text, redactions: [] });
  });
});
