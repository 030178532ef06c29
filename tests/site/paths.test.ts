import { describe, expect, test } from 'vitest';
import { inLocale, parseStoryNumber, paths, safeNext } from '../../src/site/paths.ts';
import { localeOf } from '../../src/site/locales.ts';

describe('addresses', () => {
  test('every page has a twin in the other language', () => {
    expect(inLocale('/guides/variations/', 'en')).toBe('/en/guides/variations/');
    expect(inLocale('/en/guides/variations/', 'zh-CN')).toBe('/guides/variations/');
    expect(inLocale('/en/', 'zh-CN')).toBe('/');
    expect(inLocale('/english/', 'en')).toBe('/en/english/');
    expect(localeOf(paths('en').search)).toBe('en');
    expect(localeOf('/english/')).toBe('zh-CN');
  });

  test('a question stays whole in its address', () => {
    expect(paths('zh-CN').searchFor('少收 & 赔?')).toBe(
      '/search/?q=%E5%B0%91%E6%94%B6%20%26%20%E8%B5%94%3F',
    );
  });

  test.each([
    ['K-4821', 4821],
    ['K-12345', 12345],
    ['K-482', null],
    ['k-4821', null],
    ['K-4821x', null],
    [undefined, null],
  ])('%s is story %s', (name, number) => {
    expect(parseStoryNumber(name)).toBe(number);
  });

  test.each([
    '//evil.example',
    '/\\evil.example',
    '/%5cevil',
    'https://evil.example',
    '/a\nb',
    '',
    null,
    '/x y',
    '/%2F%2Fevil',
  ])('after signing in nobody is sent to %j', (next) => {
    expect(safeNext(next, '/my/stories/')).toBe('/my/stories/');
  });

  test('after signing in one goes back to where one was', () => {
    expect(safeNext('/en/stories/new/?revise=ab', '/')).toBe('/en/stories/new/?revise=ab');
  });
});
