import { describe, expect, test } from 'vitest';
import { weighTerms } from '../../src/search/emphasis.ts';
import { termsOf } from '../../src/search/terms.ts';

const weightsIn = (text: string) => weighTerms(text, termsOf(text));
/** A word's weight in a text against its weight on its own. */
const share = (word: string, text: string) =>
  weightsIn(text).get(termsOf(word).at(-1)!.term)! /
  weightsIn(word).get(termsOf(word).at(-1)!.term)!;

describe('in a pasted text', () => {
  const text =
    '各位大佬好，新人求助。\n变体昨天被系统拆散，评论全没了。\n开了三次 Case 都是模板。真的谢谢各位，在线等。';

  test.each([
    ['拆散', 1],
    ['评论', 1],
    ['模板', 1],
    ['大佬', 0.3],
    ['在线', 0.3],
  ])('%s counts by its sentence: %d', (word, least) => {
    expect(share(word, text)).toBeCloseTo(least);
  });

  test('a word of a greeting that also stands in the problem counts whole', () => {
    expect(share('变体', '大佬们，求助变体。\n变体被拆散了，评论全没了。\n开了三次。')).toBe(1);
  });

  test('an English greeting counts less than the notice below it', () => {
    const asked =
      'Dear sellers, hope you can help.\nMy listing was suppressed because of the main image.\nThanks a lot.';
    expect(share('suppressed', asked)).toBe(1);
    expect(share('sellers', asked)).toBeCloseTo(0.3);
  });
});

test('a short question counts whole, however polite', () => {
  expect(share('大佬', '请教大佬变体')).toBe(1);
});
