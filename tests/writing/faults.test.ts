import { describe, expect, test } from 'vitest';
import { writing } from '../../src/library/writing.ts';
import { faultOf } from '../../src/writing/page/field-view.ts';
import { fieldsView } from '../../src/writing/page/fields-view.ts';
import { emptyState } from '../../src/writing/page/state.ts';
import { wordsOf } from '../../src/writing/page/words.ts';
import { spaced } from '../../src/writing/spaced.ts';
import { twinOf } from '../../src/writing/twins.ts';

const content = writing();
const field = (id: string) => content.fields[id]!;
const words = wordsOf({ same: 'same as [label]', future: 'not yet', form: 'form' }, 'en');
const fault = (id: string, value: string) => faultOf(field(id), value, '2026-11-23', words);

describe('beside a field', () => {
  test('a deadline may lie ahead, what has happened may not', () => {
    expect(fault('due_date', '2026-12-24')).toBeUndefined();
    expect(fault('promo_start', '2026-12-24')).toBeUndefined();
    expect(fault('notice_date', '2026-12-24')).toBe('not yet');
    expect(fault('notice_date', ' 2026-12-24 09:00 PST ')).toBe('not yet');
    expect(fault('notice_date', '2026-11-23')).toBeUndefined();
  });

  test('lower case is no fault where it is surely an identifier', () => {
    expect(fault('asin', 'b0example1')).toBeUndefined();
    expect(fault('asin', 'b0example')).toBe('form');
  });

  test('one ASIN in two fields is a fault in both', () => {
    const state = {
      ...emptyState,
      category: 'variation-split-merge',
      request: 'restore',
      fields: { child_asin: 'b0example1', parent_asin: 'B0EXAMPLE1 ' },
    };
    const html = fieldsView({ content, state, words, today: '2026-11-23', found: [] }).text;
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(2);
    expect(html).toMatch(/same as Parent ASIN[^]*same as Child ASIN/);
  });
});

test('only identifiers of a form are twins', () => {
  const fields = ['child_asin', 'parent_asin', 'units_shipped', 'units_received'].map(field);
  const twin = (id: string, typed: Record<string, string>) =>
    twinOf(field(id), fields, (one) => typed[one])?.id;
  const same = { child_asin: 'B0EXAMPLE1', parent_asin: 'B0EXAMPLE1' };
  expect(twin('child_asin', same)).toBe('parent_asin');
  expect(twin('child_asin', { child_asin: 'B0', parent_asin: 'B0' })).toBeUndefined();
  expect(twin('child_asin', { child_asin: 'B0EXAMPLE1' })).toBeUndefined();
  expect(twin('units_shipped', { units_shipped: '5', units_received: '5' })).toBeUndefined();
});

test('a blank stands between 汉字 and Latin letters', () => {
  expect(spaced('ASIN要改，缺SKU')).toBe('ASIN 要改，缺 SKU');
});
