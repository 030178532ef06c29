import { describe, expect, test } from 'vitest';
import { labelIds, labels } from '../../src/redaction/labels.ts';
import { markName, markOf, pieces } from '../../src/redaction/marks.ts';

describe('stored text', () => {
  test('splits at its marks', () => {
    expect(pieces('订单 [订单号] 的 [ASIN-2]。')).toEqual([
      { kind: 'text', text: '订单 ' },
      { kind: 'mark', label: 'ORDER_ID' },
      { kind: 'text', text: ' 的 ' },
      { kind: 'mark', label: 'ASIN', number: 2 },
      { kind: 'text', text: '。' },
    ]);
  });

  test.each(['[TOPIC]', '[订单]', '[ASIN-0]', '[ASIN-]', '【订单号】', '[订单号', ''])(
    '%s is no mark',
    (text) => {
      expect(pieces(text)).toEqual(text === '' ? [] : [{ kind: 'text', text }]);
    },
  );

  test('names a mark in the reader’s language', () => {
    expect(markName({ kind: 'mark', label: 'ASIN', number: 1 }, 'zh-CN')).toBe('ASIN-1');
    expect(markName({ kind: 'mark', label: 'ORDER_ID' }, 'zh-CN')).toBe('订单号');
    expect(markName({ kind: 'mark', label: 'ORDER_ID' }, 'en')).toBe('order ID');
  });
});

test('every label is read back from its mark', () => {
  for (const label of labelIds) {
    expect(pieces(markOf(label))).toEqual([{ kind: 'mark', label }]);
    expect(pieces(markOf(label, 12))).toEqual([{ kind: 'mark', label, number: 12 }]);
  }
});

test('no two labels share a name', () => {
  for (const locale of ['zh', 'en'] as const) {
    expect(new Set(labelIds.map((id) => labels[id][locale])).size).toBe(labelIds.length);
  }
});
