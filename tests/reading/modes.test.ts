import { expect, test } from 'vitest';
import { inMode, readingAddress } from '../../src/reading/modes.ts';

test.each([
  ['/guides/variations/?lang=both', { serve: '/guides/variations/both/' }],
  ['/en/guides/variations/?lang=both', { serve: '/en/guides/variations/both/' }],
  [
    '/examples/two-chargers-one-variation/?lang=both',
    { serve: '/examples/two-chargers-one-variation/both/' },
  ],
  ['/guides/variations/?lang=en', { redirect: '/en/guides/variations/?lang=en' }],
  ['/en/guides/variations/?lang=zh', { redirect: '/guides/variations/?lang=zh' }],
  ['/guides/variations/?lang=zh', null],
  ['/guides/variations/?lang=fr', null],
  ['/guides/variations/', null],
  ['/guides/?lang=both', null],
  ['/search/?q=x&lang=both', null],
  ['//evil.example/guides/x/?lang=en', null],
  ['/guides/../../etc/?lang=both', null],
])('%s', (url, answer) => {
  expect(readingAddress(url)).toEqual(answer);
});

test('every way of reading has an address that leads to it', () => {
  expect(inMode('/en/guides/x/', 'zh')).toBe('/guides/x/?lang=zh');
  expect(inMode('/en/guides/x/', 'both')).toBe('/en/guides/x/?lang=both');
  expect(inMode('/guides/x/', 'en')).toBe('/en/guides/x/?lang=en');
});
