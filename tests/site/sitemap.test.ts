import { expect, test } from 'vitest';
import { isForSitemap, pagesOnDemand } from '../../src/site/sitemap.ts';

const site = 'https://kaicase.example';

test('the writer’s pages are listed in both languages', () => {
  const listed = '/write/ /write/check/ /write/reply/ /en/write/ /en/write/check/ /en/write/reply/';
  expect(pagesOnDemand(site)).toEqual(listed.split(' ').map((path) => site + path));
  expect(pagesOnDemand(site).filter((page) => !isForSitemap(page))).toEqual([]);
});

test('the desk of one’s own cases is not listed', () => {
  expect(isForSitemap(`${site}/write/cases/`)).toBe(false);
  expect(isForSitemap(`${site}/en/write/cases/`)).toBe(false);
});
