import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentErrors } from '../../src/editing/check-content.ts';
import { readLibrary } from '../../src/library/library.ts';
import { refuseFaultyContent } from '../../src/site/check-content.ts';

let root = '';
const path = (file: string) => join(root, 'content', file);
const plant = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(path(file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path(file), after);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kaicase-bad-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('content is refused, by file and line, for', () => {
  test.each<[string, () => void, RegExp]>([
    [
      'a missing translation',
      () => rmSync(path('docs/en/guides/variations.md')),
      /^content\/docs\/guides\/variations\.md:1 translation the English translation is missing\.$/m,
    ],
    [
      'an unknown category in a head',
      () => plant('docs/guides/variations.md', 'variation-split-merge', 'variation-splits'),
      /^content\/docs\/guides\/variations\.md:5 library categories: unknown category variation-splits\.$/m,
    ],
    [
      'an unknown category in YAML',
      () => plant('notice-phrases.yml', /^ {2}a-to-z:/m, '  atoz:'),
      /^content\/notice-phrases\.yml:\d+ library atoz: unknown category\.$/m,
    ],
    [
      'a phrase with an undeclared placeholder',
      () =>
        plant(
          'phrases.yml',
          'placeholders: [ASIN, DATE, PARENT ASIN]',
          'placeholders: [ASIN, DATE]',
        ),
      /^content\/phrases\.yml:\d+ placeholder P001: \[PARENT ASIN\] isn’t declared\.$/m,
    ],
    [
      'two guides with one slug',
      () => cpSync(path('docs/guides/variations.md'), path('docs/guides/variations.mdx')),
      /^content\/docs\/guides\/variations\.mdx:\d+ address the same slug \(variations\) as content\/docs\/guides\/variations\.md\.$/m,
    ],
    [
      'a dead source',
      () => plant('facts.yml', 'sources: [SPS-GUIDE]', 'sources: [SPS-GUIDES]'),
      /^content\/facts\.yml:\d+ library F01: unknown source SPS-GUIDES\.$/m,
    ],
    [
      'a dead fact',
      () => plant('docs/guides/variations.md', /^facts: \[/m, 'facts: [F99, '),
      /^content\/docs\/guides\/variations\.md:9 reference facts: unknown id F99\.$/m,
    ],
    [
      'a value of another shape',
      () => plant('sources.yml', 'checked: 2026-11-22', 'checked: soon'),
      /^content\/sources\.yml:\d+ library sources\.0\.checked: Invalid/m,
    ],
    [
      'a leaf of the decision table without a fact',
      () => plant('reopen-or-new.yml', /facts: \[F01/, 'facts: [F99'),
      /^content\/reopen-or-new\.yml:\d+ library .*F99/m,
    ],
    [
      'a request of the writer for an unknown field',
      () => plant('requests.yml', 'fields: [child_asin,', 'fields: [child_sku,'),
      /^content\/requests\.yml:\d+ library .*child_sku/m,
    ],
    [
      'a phrase of support’s answers that stands twice',
      () => plant('reply-phrases.yml', /^( +- )(.+)\n/m, '$1$2\n$1$2\n'),
      /^content\/reply-phrases\.yml:\d+ library /m,
    ],
    [
      'YAML that can’t be read',
      () => plant('docs/guides/variations.md', 'minutes:', 'title:'),
      /^content\/docs\/guides\/variations\.md:7 library Map keys must be unique/m,
    ],
    [
      'a head that isn’t there',
      () => plant('docs/guides/variations.md', /^---\n/, ''),
      /^content\/docs\/guides\/variations\.md:1 library the head .* is missing\.$/m,
    ],
    [
      'a block in one language only',
      () => plant('docs/en/guides/variations.md', /\n## /, '\nOne more paragraph.\n\n## '),
      /^content\/docs\/guides\/variations\.md:\d+ alignment 「.*」: block \d+ differs from content\/docs\/en\/guides\/variations\.md:\d+: /m,
    ],
  ])('%s', (_what, doIt, told) => {
    doIt();
    expect(contentErrors(root).join('\n')).toMatch(told);
  });
});

test('the library names the line of each dead reference', () => {
  plant('facts.yml', 'sources: [SPS-GUIDE]', 'sources: [NOWHERE]');
  plant('categories.yml', /route: \w+/, 'route: nowhere');
  expect(() => readLibrary(root)).toThrow(
    /^content\/categories\.yml:\d+: [a-z-]+: unknown route nowhere\.\ncontent\/facts\.yml:\d+: F01: unknown source NOWHERE\.$/,
  );
});

test('a build stops at an error, a server under development says so, other commands don’t ask', () => {
  renameSync(path('docs/en/guides/variations.md'), path('docs/en/guides/_variations.md'));
  const warned: string[] = [];
  const setUp = (command: string) => {
    const hook = refuseFaultyContent(contentErrors).hooks['astro:config:setup']!;
    const given = {
      command,
      config: { root: pathToFileURL(`${root}/`) },
      logger: { warn: (message: string) => warned.push(message) },
    };
    return hook(given as unknown as HookParameters<'astro:config:setup'>);
  };
  expect(() => setUp('build')).toThrow(/variations\.md:1 translation the English/);
  setUp('dev');
  setUp('sync');
  expect(warned).toEqual([expect.stringContaining('content check')]);
});
