import type { Locale } from '../site/locales.ts';

/** A piece of a line; `lang` when it isn't in the line's own language. */
export interface Run {
  text: string;
  lang?: Locale;
}

/** Two words or more: `ASIN` and `Case` are words of Chinese sentences too, `Manage your case log` isn't. */
const english =
  /(?<![\w[])[A-Za-z][\w'’&.-]*(?:(?: → | ?\/ ?|, |: | )[A-Za-z0-9][\w'’&.-]*)*(?: → | ?\/ ?|, |: | )[A-Za-z][\w'’&-]*/g;

/** Chinese characters and marks, with no more than one Latin word between two of them: `[子 ASIN] 在`. */
const chinese =
  /[[“《（]*[\p{sc=Han}](?:[\s\d.,:+/[\]-]*(?:[A-Z][A-Za-z]*)?[\s\d.,:+/[\]-]*[\p{sc=Han}，。：；？！、（）《》“”\]]+)*/gu;
const hasHan = /\p{sc=Han}/u;

/**
 * The runs of a line by language, so that each can be given its `lang` (WCAG 2.2, 3.1.2): browsers
 * choose glyphs by it, screen readers a voice. Concatenated they are the line again.
 */
export function languageRuns(line: string, locale: Locale): Run[] {
  if (locale === 'en' && !hasHan.test(line)) return [{ text: line }];
  const other: Locale = locale === 'en' ? 'zh-CN' : 'en';
  const runs: Run[] = [];
  let end = 0;
  for (const match of line.matchAll(locale === 'en' ? chinese : english)) {
    if (!isForeign(match[0], locale)) continue;
    if (match.index > end) runs.push({ text: line.slice(end, match.index) });
    runs.push({ text: match[0], lang: other });
    end = match.index + match[0].length;
  }
  if (end < line.length) runs.push({ text: line.slice(end) });
  return runs;
}

/** Names in capitals (FBA Inbound) and codes are no English sentence; one small word makes it one. */
function isForeign(run: string, locale: Locale): boolean {
  return locale === 'en' ? hasHan.test(run) : /(?:^|[^\w])[A-Za-z]?[a-z]{2,}/.test(run);
}
