import { describe, expect, test } from 'vitest';
import { applyRedactions, createRedactor, redact } from '../../src/redaction/redact.ts';

describe('a redactor', () => {
  test('gives the same value the same mark, numbered by first mention', () => {
    expect(redact('B0ABCDE123 和 B0ABCDE999，还是 b0abcde123').text).toBe(
      '[ASIN-1] 和 [ASIN-2]，还是 [ASIN-1]',
    );
  });

  test('shares its numbers over the fields of one story', () => {
    const redactor = createRedactor();
    expect(redactor.redact('标题 B0ABCDE123').text).toBe('标题 [ASIN-1]');
    expect(redactor.redact('B0ABCDE999 与 B0ABCDE123').text).toBe('[ASIN-2] 与 [ASIN-1]');
  });

  test('never gives a new value a number that already stands in the text', () => {
    expect(redact('[ASIN-1] 没问题，B0ABCDE123 下架').text).toBe('[ASIN-1] 没问题，[ASIN-2] 下架');
  });

  test('nor one that stands in another field it was told of', () => {
    const redactor = createRedactor(['', '[ASIN-1] 没问题']);
    expect(redactor.redact('B0ABCDE123 下架').text).toBe('[ASIN-2] 下架');
  });

  test('leaves what is only likely standing, and lists it', () => {
    const { text, redactions } = redact('联系人王晓燕，电话13800000001');
    expect(text).toBe('联系人王晓燕，电话[电话]');
    expect(redactions).toEqual([
      { start: 3, end: 6, label: 'PERSON', replacement: '[人名]', certain: false },
      { start: 9, end: 20, label: 'PHONE', replacement: '[电话]', certain: true },
    ]);
  });

  test('masks a value again where its keyword is missing', () => {
    expect(redact('case 20260114321，后来20260114321又开了').text).toBe(
      'case [Case 编号]，后来[Case 编号]又开了',
    );
  });

  test('remembers such a value in the next field', () => {
    const redactor = createRedactor();
    redactor.redact('移除订单号:RM202511-01');
    expect(redactor.redact('RM202511-01 少了三件').text).toBe('[移除订单号] 少了三件');
  });

  test('asks about a name again wherever it stands', () => {
    expect(
      redact('店名青禾拾光生活馆。后来青禾拾光生活馆被停').redactions.map(({ start }) => start),
    ).toEqual([2, 12]);
  });

  test('calls an eleven-digit number by the word before it', () => {
    expect(redact('case 13800000001').text).toBe('case [Case 编号]');
    expect(redact('电话 13800000001').text).toBe('电话 [电话]');
  });

  test('keeps the identifier of a public page and the page', () => {
    expect(redact('看 https://www.amazon.com/dp/B0ABCDE123').text).toBe(
      '看 https://www.amazon.com/dp/[ASIN-1]',
    );
  });

  test('masks values glued one to another', () => {
    expect(redact('a@b.com13800000001').text).toBe('[邮箱][电话]');
  });

  test.each([
    ['nothing', ''],
    ['NUL', '\0\0'],
    ['a lone surrogate', '\ud83d'],
    ['marks only', '[订单号][ASIN-1]'],
    ['right-to-left marks', '\u200f\u202e'],
    ['half a mark', '[订单号 113-00[ASIN-1]0001'],
  ])('%s is left as it is', (_, text) => {
    expect(redact(text)).toEqual({ text, redactions: [] });
  });

  test('offsets hold after broken surrogates, emoji and invisible characters', () => {
    const text = '\ud83d😀\u200f订单\0１１３-0000001-00\u200b00002\ud800尾';
    const [one] = redact(text).redactions;
    expect(text.slice(one?.start, one?.end)).toBe('１１３-0000001-00\u200b00002');
    expect(redact(text).text).toBe('\ud83d😀\u200f订单\0[订单号]\ud800尾');
  });
});

describe('applying redactions', () => {
  const text = '联系人王晓燕，电话13800000001';
  const { redactions } = redact(text);

  test('masks the agreed ones too', () => {
    expect(applyRedactions(text, redactions)).toBe('联系人[人名]，电话[电话]');
  });

  test('in any order, any subset', () => {
    expect(applyRedactions(text, redactions.toReversed())).toBe('联系人[人名]，电话[电话]');
    expect(applyRedactions(text, [])).toBe(text);
  });

  test('passes over an overlap and what lies outside the text', () => {
    const [first] = redactions;
    const outside = { ...first!, start: 400, end: 410 };
    expect(applyRedactions(text, [...redactions, ...redactions, outside])).toBe(
      '联系人[人名]，电话[电话]',
    );
  });
});
