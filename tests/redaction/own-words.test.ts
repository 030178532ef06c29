import { describe, expect, test } from 'vitest';
import { findWords, maskWords, type OwnWord } from '../../src/redaction/own-words.ts';

const shop: OwnWord = { text: 'BrightNest', label: 'STORE' };
const lamps: OwnWord = { text: '小北灯具', label: 'STORE' };
const person: OwnWord = { text: '王小明', label: 'PERSON' };
const lee: OwnWord = { text: 'Lee', label: 'PERSON' };

describe('names that must never appear', () => {
  test.each([
    ['店铺 BrightNest 被关了', '店铺 [店铺名] 被关了'],
    ['BRIGHTNEST and brightnest', '[店铺名] and [店铺名]'],
    ['Bright Nest、bright-nest、bright_nest', '[店铺名]、[店铺名]、[店铺名]'],
    ['B r i g h t N e s t', '[店铺名]'],
    ['b.r.i.g.h.t.n.e.s.t', '[店铺名]'],
    ['ＢｒｉｇｈｔＮｅｓｔ', '[店铺名]'],
    ['Вright\u200BNеst', '[店铺名]'],
    ['Br1ghtN3st', '[店铺名]'],
    ['Bright\nNest', '[店铺名]'],
    ['“BrightNest”', '“[店铺名]”'],
    ['BrightNest.', '[店铺名].'],
    ['BrightNest’s', '[店铺名]’s'],
    ['a BrightNest-owned shop', 'a [店铺名]-owned shop'],
  ])('%s', (text, masked) => {
    expect(maskWords(text, [shop])).toBe(masked);
  });

  test.each([
    ['SKU BN-brightnest-01 缺货', 'SKU [店铺名] 缺货'],
    ['brightnestled', '[店铺名]'],
    ['see https://www.brightnest.example/shop?x=1, please', 'see [店铺名], please'],
    ['写信给 lee@brightnest.example。', '写信给 [店铺名]。'],
    ['brightnest.lee@mail.example', '[店铺名]'],
  ])('inside a longer token all of it goes: %s', (text, masked) => {
    expect(maskWords(text, [shop])).toBe(masked);
  });

  test.each([
    ['问了小北灯具旗舰店', '问了[店铺名]旗舰店'],
    ['小 北 灯 具', '[店铺名]'],
    ['小.北.灯.具', '[店铺名]'],
    ['小北，灯具', '小北，灯具'],
  ])('in Chinese: %s', (text, masked) => {
    expect(maskWords(text, [lamps])).toBe(masked);
  });

  test('a short name must be a word of its own, also in a code', () => {
    expect(maskWords('Lee sleeps, coffee, fleet, LEE-01, MyLee, L.E.E', [lee])).toBe(
      '[人名] sleeps, coffee, fleet, [人名], [人名], [人名]',
    );
  });

  test('marks stay whole, and one letter is no name', () => {
    expect(maskWords('[店铺名] 店', [{ text: '店铺', label: 'STORE' }])).toBe('[店铺名] 店');
    expect(maskWords('王和李', [{ text: '王', label: 'PERSON' }])).toBe('王和李');
    expect(maskWords('a ! b', [{ text: '!!', label: 'PERSON' }])).toBe('a ! b');
  });

  test('several names, one inside another, are each masked once', () => {
    const whole: OwnWord = { text: 'BrightNest Home', label: 'COMPANY' };
    expect(maskWords('王小明 of BrightNest Home, BrightNest', [shop, whole, person])).toBe(
      '[人名] of [公司名], [店铺名]',
    );
  });

  test('places are told in the text as it was written', () => {
    const text = '店 ｂright\u200BNest！';
    expect(findWords(text, [shop]).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ｂright\u200BNest',
    ]);
  });

  test('masking twice changes nothing, and hostile texts take no longer', () => {
    const text = `${'brightnest'.repeat(2000)} ${'b-'.repeat(5000)} \uD800 ${'@brightnest'.repeat(500)}`;
    const began = performance.now();
    const once = maskWords(text, [shop, lamps, lee]);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(once).not.toMatch(/brightnest/i);
    expect(maskWords(once, [shop, lamps, lee])).toBe(once);
  });
});
