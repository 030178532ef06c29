import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contentErrors } from '../../src/editing/check-content.ts';
import { library } from '../../src/library/library.ts';
import { readWriting, writing } from '../../src/library/writing.ts';
import { storeName } from '../../src/writing/marketplaces.ts';
import { letterKinds } from '../../src/writing/types.ts';

const files = ['letter-fields', 'letter-kinds', 'requests'] as const;

/** The requests, of which several files may hold a part. */
const written = (name: (typeof files)[number]) =>
  globSync(`content/${name}{,-?}.yml`)
    .toSorted()
    .map((file) => readFileSync(file, 'utf8'))
    .join('');

test('every category has its letters, in the order of the categories', () => {
  expect(Object.keys(writing().requests)).toEqual(library().categories.map(({ id }) => id));
});

test('every kind of letter has its words, the appeal its warning', () => {
  const { kinds } = writing();
  expect(Object.keys(kinds)).toEqual([...letterKinds]);
  expect(kinds.appeal.warning?.zh).toContain('不要承认没有发生的事');
});

test('no id of the letters is taken by what is no field', () => {
  const { fields } = writing();
  expect(['marketplace', 'evidence', 'tried', 'ask', 'done'].filter((id) => fields[id])).toEqual(
    [],
  );
  expect(storeName('US')).toBeDefined();
});

describe('what the writer reads is refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'kaicase-writing-'));
  const plant = (name: (typeof files)[number], from: RegExp, to: string) => {
    const before = written(name);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(join(root, `content/${name}.yml`), after);
  };

  beforeAll(() => {
    cpSync('content', join(root, 'content'), { recursive: true });
  });
  beforeEach(() => {
    for (const name of files) writeFileSync(join(root, `content/${name}.yml`), written(name));
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('for a kind that is usual in a category that is none', () => {
    plant('letter-kinds', /- ip-complaint/, '- ip-complaints');
    expect(() => readWriting(root)).toThrow(
      /kinds\.appeal\.usual\.in\.2: unknown category ip-complaints\./,
    );
  });

  test('not at all, as it stands', () => {
    expect(Object.keys(readWriting(root).requests)).toHaveLength(59);
  });

  test.each<[string, (typeof files)[number], RegExp, string, RegExp]>([
    [
      'for an unknown category',
      'requests',
      /^odr:$/m,
      'odx:',
      /content\/requests\.yml:\d+: odx: unknown category odx\./,
    ],
    ['when one is missing', 'requests', /^odr:$/m, 'odx:', /odr: missing category odr\./],
    [
      'with fewer than three requests',
      'requests',
      /(?<=^odr:\n {2}requests:\n(?: {4}.*\n)+?)(?: {4}- id:.*\n(?: {6}.*\n)+)+(?= {2}tried)/m,
      '',
      /odr\.requests: Too small/,
    ],
    [
      'for a field that nobody has',
      'requests',
      /fields:\s*\[/,
      'fields: [unheard_of, ',
      /requests\.0\.fields\.0: unknown field unheard_of\./,
    ],
    [
      'for a placeholder that is not asked for',
      'requests',
      /Please confirm/,
      'Please confirm {unheard_of}',
      /done: \{unheard_of\} is not among the fields\./,
    ],
    [
      'for a sentence of more than 20 words',
      'requests',
      /Please confirm/,
      `Please${' really'.repeat(20)} confirm`,
      /done\.en: \d\d words, 20 at most\./,
    ],
    ['with a language left out', 'requests', /^ {8}en: .*\n/m, '', /ask\.en: /],
    [
      'for a choice without choices',
      'letter-kinds',
      / {4}choices:\n/,
      '    samples:\n',
      /letter-kinds\.yml:\d+: fields\.misread/,
    ],
    [
      'for a kind that asks for what nobody has',
      'letter-kinds',
      /fields: \[this_case, shows_1\]/,
      'fields: [this_case, shows_1, unheard_of]',
      /kinds\.evidence: unknown field unheard_of\./,
    ],
    [
      'for a kind that says what it does not ask for',
      'letter-kinds',
      /'\{reply_date\} 的回复/,
      "'{day_1} 的回复",
      /kinds\.correct\.lines\.0\.items\.0: \{day_1\} is not among the fields\./,
    ],
    ['without a kind', 'letter-kinds', /^ {2}thanks:$/m, '  thank:', /kinds\.thanks: /],
    [
      'for a field that stands in both files',
      'letter-fields',
      /^asin:$/m,
      'quote:',
      /fields\.quote: quote stands in letter-fields\.yml too\./,
    ],
  ])('%s', (_, name, from, to, fault) => {
    plant(name, from, to);
    expect(() => readWriting(root)).toThrow(fault);
  });

  test('and stops the build', () => {
    plant('requests', /^odr:$/m, 'odx:');
    expect(contentErrors(root).join('\n')).toContain('library odr: missing category odr.');
  });
});
