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
  ])('%s holds a %s', (text, label) => {
    expect(redact(text).redactions.map((one) => one.label)).toEqual([label]);
  });
});
