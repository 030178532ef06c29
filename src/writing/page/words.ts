import type { Locale } from '../../site/locales.ts';

/** The strings `write.<key>` that the form's moving parts say, in the page and on the server. */
export const wordKeys = [
  'choose',
  'request',
  'first',
  'facts',
  'course',
  'evidence',
  'tried',
  'files',
  'filesHint',
  'own',
  'ownHint',
  'pages',
  'pagesOf',
  'optional',
  'samples',
  'samplesOf',
  'found',
  'removeFound',
  'form',
  'future',
  'same',
  'subject',
  'count',
  'gap',
  'malformed',
  'meter',
  'meterCount',
  'meterHint',
  'has.there',
  'has.missing',
  'has.not_needed',
  'has.request',
  'has.identifiers',
  'has.dates',
  'has.facts',
  'has.tried',
  'has.evidence',
] as const;
export type WordKey = (typeof wordKeys)[number];

/** Strings whose blanks stand as `[name]`, and the language that they are in. */
export interface Words {
  locale: Locale;
  say: (key: WordKey, blanks?: Readonly<Record<string, string | number>>) => string;
}

/** The names of all blanks: filled with themselves when the strings are made for the page. */
export const blanks = ['label', 'form', 'words', 'characters', 'done', 'all', 'name'] as const;

/** @param texts Strings by their keys without `write.`, with blanks as `[name]`. */
export function wordsOf(texts: Readonly<Record<string, string>>, locale: Locale): Words {
  const say: Words['say'] = (key, values = {}) =>
    (texts[key] ?? key).replace(/\[(\w+)\]/g, (blank, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : blank,
    );
  return { locale, say };
}
