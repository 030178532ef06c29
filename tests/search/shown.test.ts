import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelIds, labels } from '../../src/redaction/labels.ts';
import { mark } from '../../src/search/marks.ts';
import { plain } from '../../src/search/plain.ts';
import { readBody, snippet } from '../../src/search/snippet.ts';
import type { Ranked } from '../../src/search/rank.ts';
import { spreadOut } from '../../src/search/spread.ts';
import { termsOf } from '../../src/search/terms.ts';

const weights = (text: string) => new Map(termsOf(text).map(({ term }) => [term, 1]));
const marked = (text: string, question: string) =>
  snippet(readBody(text), weights(question))
    .map((part) => (part.mark ? `<${part.text}>` : part.text))
    .join('');

describe('a snippet', () => {
  test('marks what matched, as one phrase', () => {
    expect(marked('两款充电器被合并，评论混在一起。', '评论混在一起')).toBe(
      '两款充电器被合并，<评论混在一起>。',
    );
    expect(marked('No further action is required.', 'further action')).toBe(
      'No <further action> is required.',
    );
  });

  test('shows the part of a long text that matches', () => {
    const text = `${'先说些别的。'.repeat(60)}货件少收六十件。${'再说些别的。'.repeat(60)}`;
    expect(marked(text, '少收六十件')).toMatch(/^……货件<少收六十件>。再说.+……$/u);
  });

  test('finds traditional characters by simplified ones', () => {
    expect(marked('變體拆分', '变体')).toBe('<變體>拆分');
  });

  test('never cuts a redaction mark, and loses no text inside its window', () => {
    const piece = fc.oneof(
      fc.constantFrom(...labelIds.map((id) => `[${labels[id].zh}]`), '[ASIN-12]'),
      fc.constantFrom('订单少收了', '，', '。', ' appeal ', 'removed', '🙂'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const text = pieces.join('');
        const shown = snippet(readBody(text), weights('少收 removed 订单号'))
          .map((part) => part.text)
          .join('')
          .replace(/^……|……$/gu, '');
        expect(text.replace(/\s+/g, ' ')).toContain(shown);
        expect(shown.replace(mark, '')).not.toMatch(/[[\]]/);
      }),
    );
  });
});

test('Markdown is shown as its words', () => {
  const page =
    '## 事实\n\n并非所有类目[都支持](/x/) **变体** [F11](#f11)。\n\n| a | b |\n| - | - |\n';
  expect(plain(page)).toBe('事实\n并非所有类目都支持 变体 。\na b');
});

const rankedOne = (
  address: string,
  category: string,
  score: number,
  kind: 'guide' | 'category' = 'guide',
): Ranked => ({
  document: { kind, marketplace: null, outcome: null, month: 0, address, categories: [category] },
  score,
  words: 1,
  agreement: 1,
  coverage: 1,
  nearness: 1,
});
const orderOf = (ranked: Ranked[]) => spreadOut(ranked).map(({ document }) => document.address);

test('one category does not fill the first screen while another is nearly as likely', () => {
  const one = rankedOne;
  const ranked = [one('1', 'a', 4), one('2', 'a', 3.9), one('3', 'a', 3.8), one('4', 'b', 3)];
  expect(orderOf(ranked)).toEqual(['1', '4', '2', '3']);
});

test('something to read stands before a second category page that is as likely', () => {
  const pages = [rankedOne('a', 'a', 4, 'category'), rankedOne('b', 'b', 3.9, 'category')];
  expect(orderOf([...pages, rankedOne('guide', 'c', 3.8)])).toEqual(['a', 'guide', 'b']);
});
