import { describe, expect, test } from 'vitest';
import { faultsOfAddresses } from '../../src/editing/checks/addresses.ts';
import { faultsOfAge } from '../../src/editing/checks/age.ts';
import { faultsOfHeads } from '../../src/editing/checks/heads.ts';
import { faultsOfLinks } from '../../src/editing/checks/links.ts';
import { faultsOfPlaceholders } from '../../src/editing/checks/placeholders.ts';
import { faultsOfReferences } from '../../src/editing/checks/references.ts';
import { faultsOfSentences } from '../../src/editing/checks/sentences.ts';
import { faultsOfTranslations } from '../../src/editing/checks/translations.ts';
import { aCorpus } from './corpus.ts';
import { aPage, anEnglishPage, guideHead } from './planted.ts';

const messages = (faults: { message: string }[]) => faults.map(({ message }) => message);
const withHead = (from: string | RegExp, to: string) => guideHead.replace(from, to);

describe('both languages', () => {
  test('a page without its twin is named', () => {
    const pages = [
      aPage({}),
      anEnglishPage({}),
      aPage({ slug: 'y' }),
      anEnglishPage({ slug: 'z' }),
    ];
    expect(faultsOfTranslations(aCorpus({ pages }))).toEqual([
      { file: 'content/docs/guides/y.md', line: 1, message: 'the English translation is missing.' },
      {
        file: 'content/docs/en/guides/z.md',
        line: 1,
        message: 'the Chinese translation is missing.',
      },
    ]);
  });
});

describe('addresses', () => {
  const other = withHead('G01', 'G02');
  test.each([
    [
      'x.md beside x.mdx',
      [aPage({}), aPage({ head: other, ending: 'mdx' })],
      2,
      'the same slug (x)',
    ],
    ['one name in capitals', [aPage({}), aPage({ head: other, slug: 'X' })], 1, 'X: small letters'],
    ['a slug key', [aPage({ head: `${guideHead}\nslug: y` })], 11, 'slug: the file’s name'],
    ['two guides G01', [aPage({}), aPage({ slug: 'y' })], 4, 'the same number (G01) as'],
    ['a name with a space', [aPage({ slug: 'a b' })], 1, 'a b: small letters'],
  ])('%s', (_what, pages, line, message) => {
    const [first] = faultsOfAddresses(aCorpus({ pages }));
    expect(first!.line).toBe(line);
    expect(first!.message).toContain(message);
  });

  test('a guide and an example may share a slug, and so do the languages', () => {
    const pages = [aPage({}), anEnglishPage({}), aPage({ kind: 'examples', head: 'title: T' })];
    expect(faultsOfAddresses(aCorpus({ pages }))).toEqual([]);
  });
});

describe('heads', () => {
  test('a whole one is fine, with a history of changes too', () => {
    const pages = [
      aPage({}),
      aPage({ head: `${guideHead}\nchanges: [{ on: 2026-11-23, what: W }]` }),
    ];
    expect(faultsOfHeads(aCorpus({ pages }))).toEqual([]);
  });

  test.each([
    ['a missing key', withHead(/minutes.*\n/, ''), 2, 'minutes: missing.'],
    ['an empty one', withHead('minutes: 5', 'minutes:'), 7, 'minutes: missing.'],
    ['an unknown one', withHead('minutes', 'minuets'), 7, 'minuets: no key of a guide’s head.'],
    ['a value that is none', withHead('[all]', '[XX]'), 8, 'stores.0: Invalid option'],
  ])('%s', (_what, head, line, message) => {
    const found = faultsOfHeads(aCorpus({ pages: [aPage({ head })] }));
    expect(found.map((fault) => [fault.line, fault.message])).toContainEqual([
      line,
      expect.stringContaining(message),
    ]);
  });
});

describe('references', () => {
  const faults = (head: string, body: string) =>
    faultsOfReferences(
      aCorpus({
        pages: [aPage({ head, body })],
        sources: [{ id: 'S', checked: new Date(), file: '', line: 1 }],
      }),
    ).map(({ line, message }) => `${line} ${message}`);

  test.each([
    [
      'a category',
      withHead('[a-to-z]', '[a-to-z, atoz]'),
      '[F01](#f01)',
      ['5 categories: unknown id atoz.'],
    ],
    [
      'a source',
      withHead('sources: []', 'sources: [S, T]'),
      '[F01](#f01)',
      ['10 sources: unknown id T.'],
    ],
    [
      'a fact',
      withHead('[F01]', '[F01, F99]'),
      '[F01](#f01) [F99](#f99)',
      ['9 facts: unknown id F99.'],
    ],
    [
      'a fact that isn’t cited',
      withHead('[F01]', '[F01, F02]'),
      '[F01](#f01)',
      ['9 facts: F02 isn’t cited below.'],
    ],
    [
      'a fact that isn’t listed',
      guideHead,
      '[F01](#f01)\n\n- [F02](#f02)',
      ['15 F02 is cited, but not listed in the head.'],
    ],
    ['none', guideHead, '[F01](#f01)', []],
  ])('%s', (_what, head, body, expected) => {
    expect(faults(head, body)).toEqual(expected);
  });
});

test('claims that nobody has checked for 180 days are told', () => {
  const source = (id: string, day: string) => ({
    id,
    checked: new Date(day),
    file: 'content/sources.yml',
    line: 7,
  });
  const pages = [aPage({ head: withHead('2026-11-22', '2026-05-26') })];
  const sources = [source('NEW', '2026-05-27'), source('OLD', '2026-05-26')];
  expect(faultsOfAge(aCorpus({ pages, sources }))).toEqual([
    { file: 'content/sources.yml', line: 7, message: 'OLD: checked 181 days ago; 180 at most.' },
    { file: 'content/docs/guides/x.md', line: 6, message: 'checked 181 days ago; 180 at most.' },
  ]);
});

describe('links', () => {
  const y = aPage({ slug: 'y', body: '## 怎么做\n\n## 怎么做' });
  const faults = (body: string, page = aPage) =>
    messages(faultsOfLinks(aCorpus({ pages: [page({ body }), y, anEnglishPage({ slug: 'y' })] })));

  test.each([
    '/guides/y/',
    '/guides/y/#怎么做',
    '/guides/y/#怎么做-1',
    '/categories/a-to-z/',
    '/glossary/',
    '/search/?q=a',
    '/stories/new/',
    'https://example.com/x',
    '#f01',
  ])('%s leads somewhere', (url) => {
    expect(faults(`[a](${url})`)).toEqual([]);
  });

  test.each([
    ['/guides/z/', 'no such page'],
    ['/guides/y', 'no such page'],
    ['/categories/atoz/', 'no such page'],
    ['/guides/y/#怎么说', 'no such heading there'],
    ['#怎么说', 'no such heading there'],
    ['/en/guides/y/', 'leads to the other language'],
    ['y.md', 'begin with /'],
  ])('%s doesn’t', (url, message) => {
    expect(faults(`[a](${url})`)).toEqual([expect.stringContaining(message)]);
  });

  test('English pages lead to English ones', () => {
    expect(faults('[a](/en/guides/y/)', anEnglishPage)).toEqual([]);
    expect(faults('[a](/guides/y/)', anEnglishPage)).toHaveLength(1);
  });
});

test.each([
  ['Open [CASE ID].', ['CASE ID'], []],
  ['Open [CASE ID].', [], ['P1: [CASE ID] isn’t declared.']],
  ['Open it.', ['CASE ID'], ['P1: [CASE ID] is declared, but not used.']],
])('placeholders of %j, declared %j', (en, placeholders, expected) => {
  const phrases = [{ id: 'P1', en, placeholders, file: 'content/phrases.yml', line: 3 }];
  expect(messages(faultsOfPlaceholders(aCorpus({ phrases })))).toEqual(expected);
});

describe('English to copy', () => {
  const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ');
  const inCode = (text: string) =>
    faultsOfSentences(aCorpus({ pages: [aPage({ body: `\`\`\`text\n${text}\n\`\`\`` })] }));

  test.each([
    ['twenty words', `${words(20)}.`, 0],
    ['one more', `${words(21)}.`, 1],
    ['two sentences', `${words(15)}. ${words(15)}.`, 0],
    ['two lines', `${words(15)}:\n1. ${words(15)}`, 0],
    ['a wrapped line', `${words(15)}\n${words(15)}.`, 1],
    ['a placeholder of many words', `${words(19)} [ONE TWO THREE].`, 0],
    ['marks between words', `${words(19)} → / word.`, 0],
  ])('%s', (_what, text, faults) => {
    expect(inCode(text)).toHaveLength(faults);
  });

  test('is also that of examples and of the phrase book', () => {
    const head = `title: T\nenglish:\n  - { en: ${words(21)}, zh: 译 }`;
    const phrases = [
      { id: 'P', en: words(22), placeholders: [], file: 'content/phrases.yml', line: 9 },
    ];
    const corpus = aCorpus({ pages: [aPage({ kind: 'examples', head })], phrases });
    expect(faultsOfSentences(corpus).map(({ line }) => line)).toEqual([4, 9]);
  });
});
