import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf, wordsOf } from '../../src/search/terms.ts';

const terms = (text: string) => termsOf(text).map(({ term }) => term);

describe('terms', () => {
  test.each([
    ['变体', ['变', '体', '变体']],
    ['變體拆分', ['变', '体', '变体', '拆', '体拆', '分', '拆分']],
    ['帐号', ['账', '号', '账号']],
    ['ＡＳＩＮ １２３', ['asin', '123', 'asin123']],
    ['Error 5665', ['error', '5665']],
    ['Section 3', ['sect', '3', 'section3']],
    ['DD+7', ['dd7', 'dd', '7']],
    ['A-to-z', ['atoz', 'to']],
    ['W-8BEN', ['w8ben', '8ben']],
    ['A+ 页面', ['a+', 'a', '页', '面', '页面']],
    ['卖成0.01了', ['卖', '成', '卖成', '0.01', '了']],
    ["the seller's items", ['the', 'sell', 'item']],
    ['𠮷野家', ['𠮷', '野', '𠮷野', '家', '野家']],
    ['キーワード', ['キ', 'ー', 'キー', 'ワ', 'ーワ', 'ー', 'ワー', 'ド', 'ード']],
    ['订单[订单号]没发', ['订', '单', '订单', '没', '发', '没发']],
    ['[ASIN-12] down', ['down']],
    ['🙂🙂', []],
    ['!!! ???', []],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test.each([
    ['variations', 'variation'],
    ['removed', 'removal'],
    ['approved', 'approval'],
    ['shipped', 'shipping'],
    ['policies', 'policy'],
    ['complies', 'comply'],
    ['listings', 'listing'],
  ])('%s and %s are one term', (one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });

  test('a term knows where it stands in the text as written', () => {
    const text = '㎏ 帳號 Ａｐｐｅａｌｓ';
    const written = termsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(written).toEqual(['㎏', '帳', '號', '帳號', 'Ａｐｐｅａｌｓ']);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'变体a1+-.[]"*\0\ud800\udc00 \n½↉㎏'), maxLength: 300 }),
  );

  test('of any text lie inside it, are no longer than it allows, and hold no space or quote', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = termsOf(text);
        // A compatibility character may stand for up to 18 others.
        expect(found.length).toBeLessThanOrEqual(text.length * 40);
        for (const { term, start, end } of found) {
          expect(term).toMatch(/^[^\s"*\0]+$/u);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(wordsOf(text)).toEqual(found.map(({ term }) => term));
      }),
    );
  });

  test('of a part of a text are among the terms of the whole', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'变体拆分合并下架帳號'), minLength: 1, maxLength: 6 }),
      fc.constantFrom('appeal', 'variations', '5665', 'dd+7', 'A-to-z', 'section', '3', 'ASIN'),
    );
    fc.assert(
      fc.property(fc.array(word), fc.nat(), fc.nat(), (words, one, other) => {
        const whole = new Set(terms(words.join(' ')));
        const [from, to] = [one % (words.length + 1), other % (words.length + 1)].toSorted(
          (a, b) => a - b,
        );
        const part = terms(words.slice(from, to).join(' '));
        expect(part.filter((term) => !whole.has(term))).toEqual([]);
      }),
    );
  });
});
