import { describe, expect, test } from 'vitest';
import { coarsened, findTraces } from '../../src/redaction/traces/find.ts';

const own = (text: string) => ({ text, isQuote: false });
const coarse = (text: string) => coarsened(text, findTraces([own(text)]).traces[0]!);

describe('an exact date', () => {
  test.each([
    ['2026-11-02 开的 Case', '2026 年 11 月 开的 Case'],
    ['2026/11/2开的', '2026 年 11 月开的'],
    ['11 月 2 日签收', '11 月签收'],
    ['11月2号签收', '11 月签收'],
    ['２０２６年１１月２日', '2026 年 11 月'],
    ['十一月二十日', '11 月'],
    ['26年11月2日至5日', '2026 年 11 月'],
    ['Removed on Nov 2, 2026.', 'Removed in November 2026.'],
    ['On 2 November we wrote', 'In November we wrote'],
    ['March 3rd', 'March'],
    ['It was 02/11/2026.', 'It was 2026.'],
    ['It was 25/11/2026.', 'It was November 2026.'],
    ['2026-11-02T14:32:10Z 回复', '2026 年 11 月 回复'],
    ['11 月 2 日下午 2:32 回复', '11 月 回复'],
  ])('%s becomes a month', (text, becomes) => expect(coarse(text)).toBe(becomes));

  test('after the first one becomes the day of the story, also across texts and a new year', () => {
    const texts = ['12月28日开 Case。', '1月5日回复；2027-01-20 解决。'].map(own);
    const { traces } = findTraces(texts);
    expect(texts.map(({ text }, index) => coarsened(text, traces[index]!))).toEqual([
      '12 月开 Case。',
      '第 8 天回复；第 23 天 解决。',
    ]);
  });

  test('goes on from the first day once that was changed', () => {
    const { since } = findTraces([own('11月2日签收，11月18日回复')]);
    const { traces } = findTraces([own('11 月签收，11月18日回复')], since);
    expect(traces[0]).toMatchObject([{ becomes: '第 16 天' }]);
  });
});

describe('an exact time, sum or number', () => {
  test.each([
    ['14:32 回复了', '下午 回复了'],
    ['早上 9:05 回复了', '早上 回复了'],
    ['14 点 32 分回复', '下午回复'],
    ['They replied at 2:32 pm.', 'They replied in the afternoon.'],
    ['扣了 $12,384.56', '扣了 $10,000–20,000'],
    ['冻结 3.2万元', '冻结 1–5 万元'],
    ['冻结 32000 元', '冻结 1–5 万元'],
    ['扣 ¥8,213', '扣 ¥5,000–10,000'],
    ['EUR 1 204,50 was held', 'EUR 1,000–2,000 was held'],
    ['€1.204,50', '€1,000–2,000'],
    ['12.4k dollars and $12.4k', '10,000–20,000 dollars and $10,000–20,000'],
    ['少收 1,243 件', '少收 约 1,200 件'],
    ['约 1243 件', '约 1200 件'],
    ['lost 4,321 units', 'lost about 4,300 units'],
  ])('%s becomes rough', (text, becomes) => expect(coarse(text)).toBe(becomes));
});

test.each([
  '等 15 天，第 16 天回复',
  '错误 5461、8572，政策第 3.2 节，ISO 9001:2015',
  '月费 $39.99，佣金 15%，缺陷率 1.02%',
  '2026 年 11 月，上周三，24/7，1–5 万元，$10,000–20,000，约 1,200 件',
  '比例 16:9，比例 1:10，版本 1.2.10',
  '[订单号] 和 [ASIN-1]',
  'may 2 of them, within 30 days, 500 units, 个人 3 个月',
])('stays as it is: %s', (text) => expect(findTraces([own(text)]).traces[0]).toEqual([]));

test('the platform’s English is marked as a quote', () => {
  const text = '对方说 “Reply by November 20, 2026.” 我 11 月 3 日回了。';
  expect(findTraces([own(text)]).traces[0]!.map(({ quoted }) => quoted)).toEqual([true, false]);
  const quote = { text: 'We paid $1,234.00 on 2 May.', isQuote: true };
  expect(findTraces([quote]).traces[0]!.every(({ quoted }) => quoted)).toBe(true);
});

test('changing twice changes nothing more', () => {
  const text =
    '2026-11-02 14:32 开 Case，Nov 5, 2026 被扣 $12,384.56 和 3.2万元、4,321 件；at 9:15 对方回复，Nov 9。';
  const once = coarse(text);
  expect(coarse(once)).toBe(once);
});

const hostile = ['1', '1,', '1 ', '11月', '"a', '“', 'on ', '$1,', '123 ', '一十', '\ud800', '11:'];

test.each(hostile)('takes time in proportion to the length of %j', (piece) => {
  const took = (length: number) => {
    const text = piece.repeat(length / piece.length);
    const times = [0, 1, 2].map(() => {
      const from = performance.now();
      findTraces([own(text)]);
      return performance.now() - from;
    });
    return Math.min(...times);
  };
  took(10_000);
  expect(took(80_000)).toBeLessThan(20 * Math.max(took(10_000), 4));
});
