import { describe, expect, test } from 'vitest';
import { library } from '../../src/library/library.ts';
import { knowledgeOf } from '../../src/search/knowledge.ts';
import { echo } from '../../src/search/echo.ts';
import { readQuestion } from '../../src/search/question.ts';
import { readTag, tagsOf } from '../../src/search/tags.ts';
import { tellingWords } from '../../src/search/telling.ts';
import { termsOf } from '../../src/search/terms.ts';
import {
  languageOf,
  understood,
  withoutTags,
  withoutWords,
} from '../../src/search/understanding.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';

const vocabulary = vocabularyOf(library());
const know = knowledgeOf(vocabulary);
const read = (text: string) => readQuestion(text, know);
const telling = tellingWords(vocabulary.categories);

describe('a tag that the reader took away', () => {
  const text = '两款产品被跟卖，报错 5665，订单 [订单号]，[ASIN-1] 的评论混用。';

  test('leaves a question as it is when there is none', () => {
    const question = read(text);
    expect(withoutTags(question, [])).toBe(question);
  });

  test('of a category: it is no longer predicted', () => {
    const question = read(text);
    const first = question.categories[0]!.id;
    const ids = withoutTags(question, [`category:${first}`]).categories.map(({ id }) => id);
    expect(ids).not.toContain(first);
    expect(ids).toHaveLength(question.categories.length - 1);
  });

  test('of an error code: it counts nothing', () => {
    const question = withoutTags(read(text), ['code:5665']);
    expect(question.errorCodes).toEqual([]);
    expect(question.own.has('5665')).toBe(false);
    expect(question.terms.has('5665')).toBe(false);
  });

  test('of an identifier: its label leaves the list, and nothing else changes', () => {
    const question = read(text);
    const left = withoutTags(question, ['identifier:ORDER_ID']);
    expect(question.labels).toEqual(['ORDER_ID', 'ASIN']);
    expect(left.labels).toEqual(['ASIN']);
    expect(left.own).toEqual(question.own);
  });

  test('of words: neither they nor their synonyms count, in any script', () => {
    const question = understood('被跟賣了，listing 沒了', ['term:跟卖'], read);
    expect([...question.own.keys()]).not.toContain('跟卖');
    expect([...question.terms.keys()]).not.toContain(termsOf('hijacker')[0]!.term);
    expect([...question.own.keys()]).toContain(termsOf('listing')[0]!.term);
  });

  test('of words: a part of them that stands elsewhere still counts', () => {
    const { own } = understood('评论混用，差评论坛', ['term:评论混用'], read);
    expect(own.has('评论')).toBe(true);
    expect(own.has('混用')).toBe(false);
  });

  test('of words is never cut out of a mark, and keeps every place', () => {
    expect(withoutWords('[ASIN-1] 的 ASIN 1', ['term:ASIN'])).toBe('[ASIN-1] 的      1');
    expect(withoutWords(text, ['term:评论混用', 'code:5665'])).toHaveLength(text.length);
  });

  test('is not marked in the echo', () => {
    const marked = (without: string[]) =>
      echo('变体被合并，申诉被拒', without)
        .filter((part) => part.mark)
        .map((part) => part.text)
        .join(' ');
    expect(marked([])).toContain('变体');
    expect(marked(['term:变体'])).not.toContain('变体');
  });
});

describe('tags that came with an address', () => {
  const known = (id: string) => library().category(id) !== undefined;
  const of = (text: string, given: string[]) => tagsOf(text, given, known);

  test('are kept where they say something about the question, each once', () => {
    const given = ['category:hijacker', 'term:跟賣', 'code:5665', 'identifier:ASIN', 'term:跟賣'];
    expect(of('跟卖 5665 [ASIN-1]', given)).toEqual(given.slice(0, 4));
  });

  test.each([
    ['category:nowhere'],
    ['term:113-8846201-5540217'],
    ['term:买点什么'],
    ['term:'],
    ['code:8572'],
    ['identifier:ORDER_ID'],
    ['poem:x'],
    [`term:${'跟卖'.repeat(60)}`],
  ])('%s is dropped', (tag) => {
    expect(of('跟卖 5665 [ASIN-1]', [tag])).toEqual([]);
  });

  test('are read with everything after the first colon', () => {
    expect(readTag('term:a: b')).toEqual({ kind: 'term', value: 'a: b' });
  });
});

describe('the telling words of a question', () => {
  const of = (text: string) => telling(read(text));

  test('stand in it as its writer wrote them', () => {
    expect(of('跟賣趕不走 一直降價')[0]).toMatch(/^跟賣/);
    expect(of('Your ON-TIME delivery rate is below target')).toContain('ON-TIME delivery rate');
    expect(of('子体突然不在父体里面了')).toEqual(['子体', '父体']);
  });

  test('are at most four, never a mark, never an error code', () => {
    const words = of('[订单号] 5665 品牌 商标 侵权 申诉 发票 授权书 变体 跟卖 二审 [ASIN-1]');
    expect(words.length).toBeLessThanOrEqual(4);
    expect(words.join(' ')).not.toMatch(/5665|ASIN|订单号|[[\]]/);
  });

  test('taken away make room for others', () => {
    const text = '跟卖、二审、购物车丢了、秒杀被取消、评论混用、货件少收';
    const first = of(text);
    const without = first.map((words) => `term:${words}`);
    const next = telling(understood(text, without, read));
    expect(next.length).toBeGreaterThan(0);
    expect(next.filter((words) => first.includes(words))).toEqual([]);
    expect(next.filter((words) => !text.includes(words))).toEqual([]);
  });

  test('of a text about nothing are none', () => {
    expect(of('🙂 ！？……')).toEqual([]);
  });
});

describe('the language of a question', () => {
  test.each([
    ['变体被合并了，开 case 没用', 'zh'],
    ['No further action is required.', 'en'],
    ['收到这段 “We took a look at the concern you raised, for privacy reasons”，没下文了', 'mixed'],
    ['[订单号] 少收', 'zh'],
    ['!!!', 'mixed'],
  ])('%s: %s', (text, language) => {
    expect(languageOf(termsOf(text))).toBe(language);
  });
});
