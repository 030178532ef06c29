import { describe, expect, test } from 'vitest';
import { library } from '../../src/library/library.ts';
import { knowledgeOf } from '../../src/search/knowledge.ts';
import { misspelt } from '../../src/search/misspelt.ts';
import { readQuestion } from '../../src/search/question.ts';
import { roughSoundOf } from '../../src/search/sounds.ts';
import { termsOf } from '../../src/search/terms.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';

const guess = misspelt({
  categories: [],
  concepts: [{ forms: ['申诉', '跟卖', '变体', 'suppressed listing', '侵权'], weight: 1 }],
});
const meant = (text: string) => [...guess(termsOf(text), text).keys()];

describe('a word that nobody in the trade writes', () => {
  test.each([
    ['申述被拒', '申诉'],
    ['有人跟买', '跟卖'],
    ['变提没了', '变体'],
    ['listing supressed', 'suppress'],
    ['genmai', '跟卖'],
    ['青权投诉', '侵权'],
  ])('%s may mean %s', (text, word) => {
    expect(meant(text)).toContain(word);
  });

  test.each([['申诉'], ['suppressed'], ['今天'], ['order'], ['12345'], ['神速']])(
    'of %s nothing is guessed',
    (text) => {
      expect(meant(text)).toEqual([]);
    },
  );
});

test('sounds that input methods mix up are the same', () => {
  expect(['诉', '数'].map(roughSoundOf)).toEqual(['su', 'su']);
  expect(['南', '蓝'].map(roughSoundOf)).toEqual(['lan', 'lan']);
  expect(['因', '英'].map(roughSoundOf)).toEqual(['yin', 'yin']);
});

test('a guess weighs less than the word itself', () => {
  const know = knowledgeOf(vocabularyOf(library()));
  const weightIn = (text: string) => readQuestion(text, know).terms.get('申诉') ?? 0;
  expect(weightIn('申素被驳回')).toBeGreaterThan(0);
  expect(weightIn('申素被驳回')).toBeLessThan(weightIn('申诉被驳回'));
});
