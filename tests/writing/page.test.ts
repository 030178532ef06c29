import { describe, expect, test } from 'vitest';
import { library } from '../../src/library/library.ts';
import { writerWords } from '../../src/library/writer-words.ts';
import { writing } from '../../src/library/writing.ts';
import { guessCategory } from '../../src/writing/category-guess.ts';
import { findCategories } from '../../src/writing/category-search.ts';
import { completeness } from '../../src/writing/completeness.ts';
import { fieldsFor } from '../../src/writing/fields-for.ts';
import { identifiersIn, prefill } from '../../src/writing/found.ts';
import { writeLetter } from '../../src/writing/letter.ts';
import { fitDraft, namesOf } from '../../src/writing/page/draft-fit.ts';
import { fieldsView } from '../../src/writing/page/fields-view.ts';
import { letterView } from '../../src/writing/page/letter-view.ts';
import { emptyState, inputOf, stateOf, type LetterState } from '../../src/writing/page/state.ts';
import { wordsOf } from '../../src/writing/page/words.ts';

const content = writing();
const words = wordsOf({}, 'zh-CN');
const restore: LetterState = {
  ...emptyState,
  category: 'variation-split-merge',
  request: 'restore',
  marketplace: 'US',
};
const view = (state: LetterState) => ({ content, state, words, today: '2026-11-23', found: [] });

describe('identifiers of a pasted text', () => {
  test('are found once each, in their order, by their forms', () => {
    const text = `Order 000-0000000-0000000, ASIN B0EXAMPLE1 and B0EXAMPLE2 (B0EXAMPLE1 again).
      Shipment FBA00EXAMPLE, FNSKU X00EXAMPLE. Case ID: 12345678901. Call 13800000000.`;
    expect(identifiersIn(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'order 000-0000000-0000000',
      'asin B0EXAMPLE1',
      'asin B0EXAMPLE2',
      'shipment FBA00EXAMPLE',
      'fnsku X00EXAMPLE',
      'case 12345678901',
    ]);
  });

  test('a number that isn’t named as one is none', () => {
    expect(identifiersIn('We waited 4006381333931 seconds, 12345678901 times')).toEqual([]);
    expect(identifiersIn('EAN 4006381333931')).toEqual([{ kind: 'gtin', value: '4006381333931' }]);
    expect(identifiersIn('EAN 4006381333932')).toEqual([]);
  });

  test('fill empty fields of their kind, each once; what was typed stays', () => {
    const found = identifiersIn('Child B0EXAMPLE1 of parent B0EXAMPLE2');
    const questions = fieldsFor(content, restore);
    expect(prefill(questions, found, {})).toEqual({
      child_asin: 'B0EXAMPLE1',
      parent_asin: 'B0EXAMPLE2',
    });
    expect(prefill(questions, found, { child_asin: 'B0EXAMPLE3' })).toEqual({
      parent_asin: 'B0EXAMPLE2',
    });
  });
});

describe('the category', () => {
  const known = writerWords(library());
  const categories = library().categories.map((one) => ({ ...one, called: known.called[one.id]! }));
  const first = (typed: string) => findCategories(typed, categories, known.table)[0]?.id;

  test.each([
    ['变体拆分', 'variation-split-merge'],
    ['变体散了', 'variation-split-merge'],
    ['跟卖', 'hijacker'],
    ['Hijacker', 'hijacker'],
  ])('is found by %s', (typed, id) => {
    expect(first(typed)).toBe(id);
  });

  test('is searched before the words of sellers are there, by its names', () => {
    expect(findCategories('变体', categories)[0]?.id).toBe('variation-split-merge');
    expect(findCategories('', categories)).toHaveLength(59);
    expect(findCategories('zzqq', categories, known.table)).toEqual([]);
  });

  test('is guessed from a notice, and not from small talk', () => {
    const notice = 'We removed your listing because of a complaint about an inauthentic item.';
    expect(guessCategory(notice, known.table)).toBe('authenticity-invoice');
    expect(guessCategory('Hello, how are you? The weather is nice.', known.table)).toBeUndefined();
  });
});

describe('the form', () => {
  test('is read by its names', () => {
    const state = stateOf([
      ['kind', 'evidence'],
      ['category', 'variation-split-merge'],
      ['field.child_asin', ' B0EXAMPLE1'],
      ['tried.theme', 'on'],
      ['evidence.report', 'on'],
      ['pages.report', '2'],
      ['own.1', 'Price list'],
      ['ownPages.1', 'many'],
    ]);
    expect(state).toMatchObject({
      kind: 'evidence',
      fields: { child_asin: ' B0EXAMPLE1' },
      tried: ['theme'],
    });
    const { evidence } = inputOf(content, { ...state, request: 'restore' });
    expect(evidence).toEqual([{ id: 'report', pages: 2 }, { own: 'Price list' }]);
  });

  test('escapes what was typed', () => {
    const typed = '"><script>alert(1)</script>';
    const state = { ...restore, fields: { child_asin: typed, elsewhere: typed } };
    const letter = writeLetter(content, inputOf(content, state));
    const shown = fieldsView(view(state)).text + letterView(content, letter, words).text;
    expect(shown).not.toContain('<script');
    expect(shown).toContain('&#60;script&#62;');
  });

  test('keeps what another kind of letter asked for', () => {
    const state = { ...restore, fields: { this_case: '12345678901' } };
    expect(fieldsView(view(state)).text).toContain(
      'type="hidden" name="field.this_case" value="12345678901"',
    );
  });

  test('marks Chinese in an English field and an identifier of another form', () => {
    const state = { ...restore, fields: { child_asin: 'B0', parent_asin: 'B0EXAMPLE1' } };
    const html = fieldsView(view(state)).text;
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(1);
    const english = fieldsView(
      view({ ...restore, kind: 'correct', fields: { correction: '不同的产品' } }),
    ).text;
    expect(english.match(/aria-invalid="true"/g)).toHaveLength(1);
    expect(english).toContain('value="不同的产品"');
  });

  test('of every category, request and kind has a label for each control', () => {
    for (const [category, { requests }] of Object.entries(content.requests))
      for (const { id } of requests) {
        const html = fieldsView(view({ ...restore, category, request: id })).text;
        for (const [, control] of html.matchAll(/<(?:input|select)[^>]*\bid="([^"]+)"/g))
          expect(html).toContain(`for="${control}"`);
      }
  });
});

describe('completeness', () => {
  const of = (state: LetterState) => {
    const input = inputOf(content, state);
    const parts = completeness(content, input, writeLetter(content, input));
    return Object.fromEntries(parts.map(({ id, is }) => [id, is]));
  };

  test('grows with what is filled in', () => {
    expect(Object.values(of({ ...restore, marketplace: '' }))).toEqual(Array(6).fill('missing'));
    const full: LetterState = {
      ...restore,
      fields: {
        child_asin: 'B0EXAMPLE1',
        parent_asin: 'B0EXAMPLE2',
        theme: content.fields['theme']?.choices?.[0]?.id ?? '',
        since: '2026-11-02',
        batch_id: '123456',
      },
      tried: ['theme'],
      evidence: [{ id: 'report', pages: '' }],
    };
    expect(Object.values(of(full))).toEqual(Array(6).fill('there'));
  });

  test('doesn’t ask a letter of thanks for evidence', () => {
    expect(of({ ...restore, kind: 'thanks' })).toMatchObject({
      tried: 'not_needed',
      evidence: 'not_needed',
    });
  });
});

describe('a draft', () => {
  const state: LetterState = {
    ...restore,
    fields: { child_asin: 'B0EXAMPLE1', gone: 'typed once', elsewhere: 'x' },
    tried: ['theme', 'gone'],
    evidence: [
      { id: 'gone', pages: '1' },
      { own: 'Price list', pages: '' },
    ],
  };

  test('opens whole when nothing changed', () => {
    const kept = { ...restore, fields: { child_asin: 'B0EXAMPLE1' }, tried: ['theme'] };
    const names = namesOf(content, kept, '变体拆分与合并', 'zh');
    expect(fitDraft(content, kept, names)).toEqual({ state: kept, lost: [] });
  });

  test('opens with what fits, and names the rest with its value', () => {
    const names = {
      category: '变体',
      request: '挂回',
      'field.gone': '旧字段',
      'tried.gone': '旧步骤',
      'evidence.gone': '旧文件',
    };
    const fitted = fitDraft(content, { ...state, request: 'renamed' }, names);
    expect(fitted.lost).toEqual([
      { key: 'request', name: '挂回', value: '' },
      { key: 'field.gone', name: '旧字段', value: 'typed once' },
      { key: 'tried.gone', name: '旧步骤', value: '' },
      { key: 'evidence.gone', name: '旧文件', value: '' },
    ]);
    expect(fitted.state).toMatchObject({ request: '', tried: ['theme'], fields: state.fields });
    expect(fitted.state.evidence).toEqual([{ own: 'Price list', pages: '' }]);
  });
});
