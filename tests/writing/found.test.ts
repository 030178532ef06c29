import { describe, expect, test } from 'vitest';
import { writing } from '../../src/library/writing.ts';
import { fieldsFor } from '../../src/writing/fields-for.ts';
import { identifiersIn, prefill } from '../../src/writing/found.ts';

const content = writing();
const category = 'variation-split-merge';
const filledFor = (request: string, text: string, typed = {}, of = category) =>
  prefill(fieldsFor(content, { kind: 'open', category: of, request }), identifiersIn(text), typed);
const both = { child_asin: 'B0CHILD001', parent_asin: 'B0PARENT01' };

describe('a parent and its child', () => {
  test.each([
    'Parent ASIN: B0PARENT01 lost its child ASIN: B0CHILD001.',
    'B0CHILD001 is a child of B0PARENT01',
    'B0CHILD001 (child), B0PARENT01 (parent)',
    'Parent ASIN\nB0PARENT01\nChild ASIN\nB0CHILD001',
    'child ASINs B0CHILD001, B0CHILD002 and B0CHILD003 fell off parent B0PARENT01',
    '父体 B0PARENT01 子体 B0CHILD001',
    'B0CHILD001 子体，B0PARENT01 父体',
    'B0PARENT01 是父体，B0CHILD001 是子体。',
    '父ASIN：B0PARENT01，子ASIN：B0CHILD001',
    '子体 ASIN 为 B0CHILD001，原父体 ASIN 为 B0PARENT01，现在的父体是 B0WRONG001',
  ])('are told apart by the words beside them: %j', (text) => {
    expect(filledFor('restore', text)).toEqual(both);
  });

  test.each([
    'B0PARENT01 B0CHILD001',
    'Parent and child ASINs: B0PARENT01, B0CHILD001',
    '父子 ASIN：B0PARENT01 / B0CHILD001',
    '子体从父体下掉了：B0CHILD001',
    '帽子：B0HATHAT01',
    "Children's product ASIN B0CHILD001",
    'Child B0CHILD001, now parent B0CHILD001',
  ])('stay empty when no word tells them apart: %j', (text) => {
    expect(filledFor('restore', text)).toEqual({});
  });

  test('what was typed stays, and no other is guessed from it', () => {
    const typed = { child_asin: 'B0CHILD001' };
    expect(filledFor('restore', 'B0PARENT01 B0CHILD001', typed)).toEqual({});
    const named = filledFor('restore', 'parent B0PARENT01, child B0CHILD002', typed);
    expect(named).toEqual({ parent_asin: 'B0PARENT01' });
  });

  test('of two parents the present one is the one to leave', () => {
    const text = 'Child B0CHILD001: old parent B0PARENT01, wrong parent B0WRONG001';
    expect(filledFor('detach', text)).toEqual({
      child_asin: 'B0CHILD001',
      current_parent_asin: 'B0WRONG001',
    });
  });
});

test('a duplicate is the other ASIN, what is left is the one to keep', () => {
  const fill = (text: string) => filledFor('merge', text, {}, 'asin-merge-duplicate');
  const filled = { asin: 'B0KEEP0001', other_asin: 'B0TWICE001' };
  expect(fill('B0TWICE001 is a duplicate of B0KEEP0001')).toEqual(filled);
  expect(fill('重复的 ASIN：B0TWICE001，保留 B0KEEP0001')).toEqual(filled);
  expect(fill('B0TWICE001, B0KEEP0001')).toEqual({});
});

test('a field that has its kind for itself takes the first', () => {
  const fill = (text: string) => filledFor('restore', text, {}, 'listing-removed');
  expect(fill('B0EXAMPLE1 and B0EXAMPLE2')).toEqual({ asin: 'B0EXAMPLE1' });
  expect(fill('B000000000')).toEqual({});
});
