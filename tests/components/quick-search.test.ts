import { describe, expect, test } from 'vitest';
import { covers } from '../../src/components/quick/cover.ts';
import { kindOf } from '../../src/components/quick/hit.ts';
import { isLong, pageOf } from '../../src/components/quick/question.ts';

describe('a text for the search that reads it whole', () => {
  test.each([
    '两款不同的充电器被系统并成一个变体评论混在一起',
    'my listing was suppressed without any notice',
    '变体\n拆分',
    'Order 113 变体被合并 评论混在一起 5665 报错 no reply',
  ])('%s', (text) => expect(isLong(text)).toBe(true));

  test.each([
    '',
    '变体',
    '跟卖赶不走一直降价',
    'listing suppressed',
    'K-4821',
    '  变体 \n',
    '5665',
  ])('a few words are not: %j', (text) => expect(isLong(text)).toBe(false));
});

describe('a page says enough about a question', () => {
  test.each([
    ['变体', ['变体']],
    ['变体拆分', ['变体', '拆']],
    ['listings suppressed', ['listing', 'Suppressed']],
    ['怎么', ['怎么']],
    ['K-4821', ['K-4821']],
    ['？？', []],
  ])('%s in %j', (question, words) => expect(covers(question, words)).toBe(true));

  test.each([
    ['赶不走的跟卖一直降价', ['的']],
    ['the hijacker', ['the']],
    ['zzqx 不存在', ['在', '不']],
  ])('%s not in %j', (question, words) => expect(covers(question, words)).toBe(false));
});

test('a page and its translation are one', () => {
  expect(pageOf('/en/guides/variations/#split')).toBe(pageOf('/guides/variations/'));
  expect(pageOf('http://localhost:4321/en/stories/K-4821/')).toBe('/stories/K-4821/');
  expect(kindOf(pageOf('/en/guides/variations/'))).toBe('guides');
  expect(kindOf('/about/')).toBe('page');
});
