import type { Glossary } from '../library/shapes.ts';
import type { Locale } from '../site/locales.ts';

export type Term = Glossary[number];

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
  const words = [...byWord.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const alternatives = words.join('|');
  const pattern = new RegExp(locale === 'en' ? `\\b(?:${alternatives})\\b` : alternatives, 'gi');
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

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
