import { expect, test } from 'vitest';
import type { LibraryDocument } from '../../src/library/documents.ts';
import { examplesAbout, guidesAbout } from '../../src/library/guides-about.ts';

const document = (
  slug: string,
  categories?: string[],
  kind: LibraryDocument['kind'] = 'guide',
): LibraryDocument => ({
  kind,
  slug,
  zh: { title: slug, description: '', data: categories ? { categories } : {}, body: '' },
});

const documents = [
  document('beside', ['odr', 'a-to-z']),
  document('about', ['a-to-z', 'odr']),
  document('nothing'),
  document('also-about', ['a-to-z']),
  document('other', ['odr']),
  document('told', ['a-to-z'], 'example'),
];
const slugs = (found: LibraryDocument[]) => found.map(({ slug }) => slug);

test('what names a category first is named first, the others after it', () => {
  expect(slugs(guidesAbout('a-to-z', documents))).toEqual(['about', 'also-about', 'beside']);
  expect(slugs(guidesAbout('odr', documents))).toEqual(['beside', 'other', 'about']);
});

test('guides and worked examples are told apart, and nothing names what isn’t there', () => {
  expect(slugs(examplesAbout('a-to-z', documents))).toEqual(['told']);
  expect(examplesAbout('odr', documents)).toEqual([]);
  expect(guidesAbout('nowhere', documents)).toEqual([]);
});
