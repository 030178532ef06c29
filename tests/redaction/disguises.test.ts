import { describe, expect, test } from 'vitest';
import { redact } from '../../src/redaction/redact.ts';
import { disguises } from './disguises.ts';

/** Values that stand without a keyword; the words around them say nothing. */
const values = {
  order: '113-4820571-6693208',
  phone: '13812345678',
  asin: 'B07Z5EQKST',
  card: '4111111111111111',
};
/** Letters for digits cannot be told from a letter of the code itself. */
const open = new Set(['asin: letters for 0 and 1']);

const cases = Object.entries(values).flatMap(([kind, value]) =>
  Object.entries(disguises).map(
    ([name, disguise]) => [`${kind}: ${name}`, disguise(value)] as const,
  ),
);

describe('a disguised identifier', () => {
  test.each(cases.filter(([name]) => !open.has(name)))('is covered whole, %s', (_, written) => {
    const text = `请看这个 ${written} 怎么办`;
    const covered = redact(text).redactions.map(({ start, end }) => text.slice(start, end));
    expect(covered.join('').length).toBeGreaterThanOrEqual(written.length - 3);
  });

  test.each([
    ['spelled at', '写信到 seller.one(at)example.com 即可'],
    ['bracketed dots', '写信到 alex[.]morrow[at]brandguard[.]example 即可'],
    ['Chinese dot', '写信到 seller@example点com 即可'],
    ['a hash sign', '之前是 ops#luumika.example 这个'],
    ['spaces', '写信到 ops @ mailbox . example 即可'],
    ['full width', '写信到 ｏｐｓ＠ｍａｉｌｂｏｘ．ｃｏｍ 即可'],
    ['Cyrillic letters', '写信到 sеllеr@ехаmрlе.com 即可'],
    ['words', 'write to john at gmail dot com please'],
    ['Chinese words and spaces', '写信到 jiangnan.trade 艾特 163 点 com 即可'],
    ['brackets and spaces', 'write to hello (at) thistlehook (dot) shop please'],
    ['underscored words', '写信到 lee_at_gmail_dot_com 即可'],
    ['words in its first half', 'write to lee dot shop at brightnest dot example please'],
    ['a provider alone', 'write to lee.shop at gmail please'],
    ['its provider told first', '我的 gmail 是 lee.shop88，写信即可'],
    ['a line break', '写信到 lee.shop\n@brightnest.example 即可'],
    ['a small mouse', '写信到 linshi（小老鼠）gmail（點）com 即可'],
  ])('an e-mail written with %s is found', (_, text) => {
    expect(redact(text).redactions.map(({ label }) => label)).toEqual(['EMAIL']);
  });

  test.each([
    ['手机幺三六四三三零八零六二，晚上打', 'PHONE'],
    ['圈圈数字①⑤①⑧⓪②④③③⑧⑤，找我', 'PHONE'],
    ['Tel: +86 l38 O592 6I7O', 'PHONE'],
    ['扣扣二八四零 七七一 九三五，问我', 'QQ'],
    ['Reach me at six two six, five five five, zero one nine two', 'CASE_ID'],
    ['手机 yao san liu ba ba er san jiu wu er er', 'PHONE'],
    ['订单一一四杠五一二零六四五杠三四八四零六二没了', 'ORDER_ID'],
    ['Reopen (1)(8)(7)(3)(3)(9)(1)(6)(8)(0)(4) please', 'CASE_ID'],
    ['竖着看：\n1\n3\n8\n8\n0\n9\n8\n0\n8\n7\n7\n加我', 'PHONE'],
    ['货件 FBA17\nRT9XQ4L 少了', 'SHIPMENT_ID'],
    ['电话1381234\n5678，晚上打', 'PHONE'],
    ['登录 IP 是 81[.]2[.]69[.]142，不认识', 'IP'],
    ['身份证 330782/19921203/8298', 'ID_CARD'],
    ['complaint ID 16,310,826,487 is none', 'COMPLAINT_ID'],
    ['ASIN is B0-D9-KX-4T-7M', 'ASIN'],
    ['加V❤kuajing_laoxu', 'WECHAT'],
    ['绿泡泡搜kuajing_azhe', 'WECHAT'],
    ['薇信 abc_12345', 'WECHAT'],
    ['扣扣 614381831', 'QQ'],
    ['complaint ID 5 9 1 7 9 7 9 2 8 5 0 不对', 'COMPLAINT_ID'],
    ['身份证 449913 1987 1027 9710', 'ID_CARD'],
    ['Tracking 1Z 78W X19 01 6828 8988 was delivered', 'TRACKING'],
    ['主页 https : // www . amazon . com / sp ? seller = A14KB2J9LVEUQ 看', 'URL'],
    ['登录IP是203 . 0 . 113 . 64，客服', 'IP'],
    // Spelled aloud, in English, by the radio alphabet and with words between the groups
    ['the ASIN is Bravo zero Delta two zero Foxtrot three X-ray Bravo Kilo. I read it', 'ASIN'],
    ['then B-zero-C-P-nine-four-N-L-N-three. That', 'ASIN'],
    ['Call me: six two six double five one oh one nine two', 'PHONE'],
    ['order 113 dash 8846201 dash 5540217 is gone', 'ORDER_ID'],
    [
      'one one three dash eight eight four six two zero one dash five five four zero two one seven',
      'ORDER_ID',
    ],
    ['号码 138 然后 0013 再 8000', 'PHONE'],
    ['号码一九九 然后是 一七三 接着 零零零 最后 二四，别打错', 'PHONE'],
    ['那个号，一百三十八，三五一一，五三八二，响两声', 'PHONE'],
    ['打 13八00一3八000 就行', 'PHONE'],
    ['它让我报六位码，我说八 零 三 七 二 九，报完', 'SECRET'],
    // Letters for digits, brackets, pictures, signs and escapes
    ['加我l59S764Ol33，字母当数字看', 'PHONE'],
    ['订单 1l3-8B462O1-5540Z17 没了', 'ORDER_ID'],
    ['电话【1】【3】【8】【0】【0】【1】【3】【8】【0】【0】【0】', 'PHONE'],
    ['找我 1🌟3🌟8🌟0🌟0🌟1🌟3🌟8🌟0🌟0🌟0 即可', 'PHONE'],
    ['打 1/3/8/0/0/1/3/8/0/0/0 即可', 'PHONE'],
    ['打 138，0013，8000 即可', 'PHONE'],
    ['发货地在白~云~区~黄~石~东~路~4~8~8~号~3~楼。', 'ADDRESS'],
    ['{"contact":"\\u674e\\u601d\\u6db5"}', 'PERSON'],
    ['收件人：%E6%9D%8E%E6%80%9D%E6%B6%B5，退回', 'PERSON'],
    ['ASIN：B零7Z5EQKST 下架', 'ASIN'],
    ['ASIN：B0/7Z/5E/QK/ST 下架', 'CASE_ID'],
    ['护照 E 6183 0472 过期', 'CASE_ID'],
    ['卖家编号 A2KX Q9M4 T7B1 ZP', 'CASE_ID'],
    ['电话 | 138 | 0013 | 8000 |', 'PHONE'],
    ['IP 113 点 87 点 24 点 196 登录', 'IP'],
    ['去 brightnest 点 com 看', 'URL'],
    ['微信 lee下划线shop88', 'WECHAT'],
    ['V: lee_shop88', 'WECHAT'],
    ['扣：847959115', 'QQ'],
    // Announced, divided, or put into groups
    ['微信倒过来念：tnuh_gnoleinaij，从右往左', 'WECHAT'],
    ['base64：bGVlQGdtYWlsLmNvbQ==，自己解', 'SECRET'],
    ['加我 t 点 me 斜杠 amz_lantern88，快', 'HANDLE'],
    ['扣扣群被封了，新的号₈₄₇₉₅₉₁₁₅，进群', 'QQ'],
    ['统一代码91440 300MA GLMG9 E00，查得到', 'USCC'],
    ['|DE|DE 4082 8315 37|', 'EORI'],
    ['turned the complaint number into 16,310,826,487 and', 'COMPLAINT_ID'],
    ['our COPPERLARK-KTL-17-RED was sold', 'SKU'],
  ])('%s holds a %s', (text, label) => {
    expect(redact(text).redactions.map((one) => one.label)).toEqual([label]);
  });

  test('a password in two halves is masked in both', () => {
    const { text } = redact('密码我拆开发：前半 Kq7!vel 后半 tora#92 ，登一下');
    expect(text).toBe('密码我拆开发：前半 [密钥] 后半 [密钥] ，登一下');
  });

  test.each([
    '写成 name@example.com 那种占位',
    'your-name@example.org or user@example.net',
    '尺码 S/M/L/XL，颜色 红/黄/蓝',
    '先发 12000 然后 13000 个',
    'one of them, two at most, and three more for a fourth',
    '好评🌟都说好🌟再买',
    '共 1,234,567 元，或 ¥1,234,567,890',
  ])('nothing is found in “%s”', (text) => {
    expect(redact(text).redactions).toEqual([]);
  });
});
