import en from '../../content/i18n/en.json' with { type: 'json' };
import zh from '../../content/i18n/zh-CN.json' with { type: 'json' };
import type { Locale } from './locales.ts';

const strings: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { 'zh-CN': zh, en };

/**
 * The interface's strings whose keys begin with one of these, with their blanks (`{{count}}`): for
 * what is drawn in the browser, and for answers in a language that the address doesn't tell.
 */
export function stringsBelow(locale: Locale, prefixes: readonly string[]): Record<string, string> {
  const all = Object.entries(strings[locale]);
  return Object.fromEntries(
    all.filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  );
}
