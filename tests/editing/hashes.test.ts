import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from '../../src/editing/hashes.ts';

const word = fc.constantFrom(
  '链接',
  '变体',
  'ASIN',
  '30',
  '。',
  '，',
  'open a case',
  '（AHS）',
  '[ASIN]',
);
const space = fc.constantFrom('', ' ', '  ', '\n', '\u3000', '\u00a0', '\u2009', '\t', '\u200b');
const spaced = fc.array(fc.tuple(word, space, space), { minLength: 1, maxLength: 20 });

test('edits of spacing never change a hash', () => {
  fc.assert(
    fc.property(spaced, (words) => {
      const [one, other] = [1, 2].map((n) => words.map((part) => part[0] + part[n]!).join(''));
      expect(hashOf(one!)).toBe(hashOf(other!));
    }),
  );
});

test.each([
  ['a wrapped line', '先看问题日志，\n再开 Case', '先看问题日志，再开 Case'],
  ['a space beside Latin', '开Case', '开 Case'],
  ['a full-width space', '第一　第二', '第一 第二'],
])('%s is spacing', (_what, one, other) => {
  expect(hashOf(one)).toBe(hashOf(other));
});

test.each([
  ['a comma', '看，问', '看、问'],
  ['a number', '30 天', '60 天'],
  ['a capital', 'Case', 'case'],
])('%s is an edit', (_what, one, other) => {
  expect(hashOf(one)).not.toBe(hashOf(other));
});
