import { expect, test } from 'vitest';
import { library } from '../../src/library/library.ts';
import { termAnchor, termFinder, type Term } from '../../src/reading/terms.ts';

const { glossary } = library();

const found = (line: string, locale: 'zh-CN' | 'en', seen = new Set<Term>()) =>
  termFinder(glossary, locale)(line, seen).map(({ start, end }) => line.slice(start, end));

test.each([
  ['子体从父体掉了', 'zh-CN', ['子体', '父体']],
  ['先看变体主题，再看变体', 'zh-CN', ['变体主题', '变体']],
  ['Amazon Connect 是 AWS 的产品', 'zh-CN', []],
  ['The variation theme and the Variation', 'en', ['variation theme', 'Variation']],
  ['A variational method', 'en', []],
] as const)('in “%s” the terms are met whole, the longest first', (line, locale, terms) => {
  expect(found(line, locale)).toEqual(terms);
});

test('a term is explained once in a document', () => {
  const seen = new Set<Term>();
  expect(found('变体', 'zh-CN', seen)).toEqual(['变体']);
  expect(found('变体和变体', 'zh-CN', seen)).toEqual([]);
});

test('a word that means several things is explained by its head only', () => {
  const ambiguous = glossary.filter((term) => term.ambiguous && term.zh_synonyms.length > 0);
  expect(ambiguous.length).toBeGreaterThan(0);
  for (const term of ambiguous) {
    const own = new Set(
      glossary.flatMap(({ zh, zh_synonyms, ambiguous: many }) =>
        many ? [zh] : [zh, ...zh_synonyms],
      ),
    );
    for (const word of term.zh_synonyms.filter((one) => !own.has(one)))
      expect(found(word, 'zh-CN')).not.toContain(word);
  }
});

test('every term has an address of its own in the glossary', () => {
  const anchors = glossary.map(termAnchor);
  expect(anchors.filter((anchor) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(anchor))).toEqual([]);
  expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at)).toEqual([]);
});
