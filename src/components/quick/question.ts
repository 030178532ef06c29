import { inLocale } from '../../site/paths.ts';

/** From so many Han characters or words on, hardly a page holds all of them. */
const longestHan = 20;
const longestWords = 6;

/**
 * Whether a text is a description rather than a few words. Pagefind looks for pages that hold every
 * word; such a text belongs to the search that reads it as a whole.
 */
export function isLong(text: string): boolean {
  const asked = text.trim();
  if (/[\n\r]/.test(asked)) return true;
  const han = asked.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = asked.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’_-]*/gu)?.length ?? 0;
  return han >= longestHan || words >= longestWords || han / 3 + words >= 7;
}

/** The same for a page and for its translation. */
export function pageOf(url: string): string {
  const { pathname } = new URL(url, 'http://here.invalid');
  return inLocale(pathname, 'zh-CN');
}
