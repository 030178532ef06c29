import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from './locales.ts';

type Strings = Readonly<Record<string, string>>;

const cached = new Map<Locale, Strings>();

/**
 * The interface's strings whose keys begin with one of these, with their blanks (`{{count}}`): for
 * what is drawn in the browser, and for answers in a language that the address doesn't tell.
 */
export function stringsBelow(locale: Locale, prefixes: readonly string[]): Record<string, string> {
  const all = Object.entries(stringsOf(locale));
  return Object.fromEntries(
    all.filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  );
}

/** Below the project's root, as the rest of content/; read once. */
function stringsOf(locale: Locale): Strings {
  const known = cached.get(locale);
  if (known) return known;
  const file = join(process.cwd(), 'content/i18n', `${locale}.json`);
  const strings = JSON.parse(readFileSync(file, 'utf8')) as Strings;
  cached.set(locale, strings);
  return strings;
}
