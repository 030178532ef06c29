import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { library, readLibrary } from '../../src/library/library.ts';

test('every category has an introduction, in the order of the categories', () => {
  const { categories, introductions } = library();
  expect(Object.keys(introductions)).toEqual(categories.map(({ id }) => id));
});

describe('an introduction is refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'kaicase-introductions-'));
  const file = 'content/introductions.yml';
  const plant = (from: RegExp, to: string) =>
    writeFileSync(join(root, file), readFileSync(file, 'utf8').replace(from, to));

  beforeAll(() => {
    cpSync('content', join(root, 'content'), { recursive: true });
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test.each([
    ['for an unknown category', /^odr:$/m, 'odx:', 'odx: unknown category odx.'],
    ['when one is missing', /^odr:$/m, 'odx:', 'odr: missing category.'],
    ['when it leads nowhere', /(?<=odr:\n[^]*?category: )a-to-z/, 'ato', 'unknown category ato.'],
    ['when it leads to itself', /(?<=odr:\n[^]*?category: )a-to-z/, 'odr', 'odr: leads to itself.'],
    ['with a language left out', /^ {4}en: .*\n/m, '', 'variation-split-merge.feels.en: '],
  ])('%s', (_, from, to, fault) => {
    plant(from, to);
    expect(() => readLibrary(root)).toThrow(fault);
  });
});
