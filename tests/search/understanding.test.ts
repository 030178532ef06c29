import { describe, expect, test } from 'vitest';
import { library } from '../../src/library/library.ts';
import { knowledgeOf } from '../../src/search/knowledge.ts';
import { readQuestion } from '../../src/search/question.ts';
import { thesaurus } from '../../src/search/thesaurus.ts';
import { termsOf } from '../../src/search/terms.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';

const vocabulary = vocabularyOf(library());
const know = knowledgeOf(vocabulary);
const likely = (text: string) => readQuestion(text, know).categories[0]?.id;

describe('the thesaurus', () => {
  const small = thesaurus([
    { forms: ['跟卖', 'hijacker', 'unauthorized seller'], weight: 1 },
    { forms: ['合并', 'merge'], weight: 0.4 },
  ]);

  test('says in English what is asked in Chinese, and the other way round', () => {
    expect([...small('被跟賣了').keys()]).toContain(termsOf('hijacker')[0]!.term);
    expect([...small('An unauthorized seller').keys()]).toContain('跟卖');
  });

  test('gives an ambiguous word less weight', () => {
    expect(small('合并')).toEqual(
      new Map([
        ['merg', 0.4],
        ['合并', 0.4],
      ]),
    );
  });

  test('knows everyday words, which weigh less than the trade’s', () => {
    const weightOf = (asked: string, said: string) => know.thesaurus(asked).get(said) ?? 0;
    expect(weightOf('价格太贵', 'expensiv')).toBeGreaterThan(0);
    expect(weightOf('价格太贵', 'expensiv')).toBeLessThan(weightOf('变体', 'variat'));
    expect(weightOf('被停掉了', 'switch')).toBeLessThan(weightOf('价格太贵', 'expensiv'));
  });

  test('matches whole forms only', () => {
    expect(small('unauthorized emergency seller')).toEqual(new Map());
  });
});

describe('the category of a question', () => {
  test.each([
    ['跟卖赶不走', 'hijacker'],
    ['Your listing has been removed: intellectual property, rights owner, patent', 'ip-complaint'],
    ['二审 水电费账单 地址不一致', 'identity-verification'],
    ['Error 8032 already has another SKU stored as its parent', 'variation-split-merge'],
    ['A-to-z claim 申诉', 'a-to-z'],
  ])('%s', (text, category) => {
    expect(likely(text)).toBe(category);
  });

  test('is the same in traditional characters', () => {
    expect(likely('變體被拆散了')).toBe(likely('变体被拆散了'));
  });

  test('of a text about nothing is none', () => {
    expect(readQuestion('🙂 !!!', know).categories).toEqual([]);
  });
});

test.each([
  ['变体被拆散了，评论都没了', 0.5, 1],
  ['Your listing has been removed because of an intellectual property complaint', 0.5, 1],
  ['红烧肉要先焯水再小火慢炖，糖色炒到枣红', 0, 0.3],
  ['用来显示或设置网络接口的参数，系统管理员常用', 0, 0.3],
])('%s is about this trade with a certainty of %d to %d', (text, least, most) => {
  const { onTopic } = readQuestion(text, know);
  expect(onTopic).toBeGreaterThanOrEqual(least);
  expect(onTopic).toBeLessThanOrEqual(most);
});

describe('a question', () => {
  test('knows its error codes, and no years', () => {
    expect(readQuestion('2025 年报错 5665 和 8572', know).errorCodes).toEqual(['5665', '8572']);
  });

  test('names the labels of its marks, each once', () => {
    const { labels } = readQuestion('[ASIN-1] [ASIN-2] [订单号] [别的]', know);
    expect(labels).toEqual(['ASIN', 'ORDER_ID']);
  });

  test('of 8,000 different characters keeps a bounded number of terms', () => {
    const text = Array.from({ length: 8000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join(
      '',
    );
    expect(readQuestion(text, know).own.size).toBeLessThanOrEqual(2000);
  });
});
