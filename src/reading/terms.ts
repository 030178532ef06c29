import type { Glossary } from '../library/shapes.ts';
import type { Locale } from '../site/locales.ts';

export type Term = Glossary[number];

/** What the card beside a term says; `means` and `note` in the reader's language. */
export interface TermCard {
  zh: string;
  en: string;
  means: string;
  note?: string | undefined;
}

/** A term of the glossary where it stands in a line, in UTF-16 units. */
export interface FoundTerm {
  start: number;
  end: number;
  term: Term;
}

/** Finds the glossary's terms in a line of one language; `seen` terms are passed over and added to. */
export type TermFinder = (line: string, seen: Set<Term>) => FoundTerm[];

/**
 * A finder for the terms of `glossary` as a text of `locale` says them: the heads, and the synonyms
 * that mean nothing else. The longest word wins; English words are met whole, in any case.
 */
export function termFinder(glossary: Glossary, locale: Locale): TermFinder {
  const byWord = new Map(
    glossary.flatMap((term) => wordsOf(term, locale).map((word) => [word.toLowerCase(), term])),
  );
  const words = [...byWord.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(words.map(whole).join('|'), 'giu');
  return (line, seen) =>
    [...line.matchAll(pattern)].flatMap(({ 0: word, index }) => {
      const term = byWord.get(word.toLowerCase())!;
      if (seen.has(term)) return [];
      seen.add(term);
      return [{ start: index, end: index + word.length, term }];
    });
}

/** The address of a term within the glossary's page: `#missing-units`. */
export function termAnchor({ en }: Pick<Term, 'en'>): string {
  return en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function wordsOf(term: Term, locale: Locale): string[] {
  const [head, others] =
    locale === 'en' ? [term.en, term.en_synonyms] : [term.zh, term.zh_synonyms];
  return [head, ...(term.ambiguous ? [] : others)].filter((word) => word.length > 1);
}

const latin = '[\\p{sc=Latin}\\d]';

/** Latin words are met whole: “AZ” isn't in “Amazon”. Chinese ones have no edges. */
function whole(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const before = /^[a-z\d]/i.test(word) ? `(?<!${latin})` : '';
  const after = /[a-z\d]$/i.test(word) ? `(?!${latin})` : '';
  return before + escaped + after;
}
