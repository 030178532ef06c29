import { folded } from './folded.ts';
import type { EverydayWords, Glossary } from './shapes.ts';

/** One concept of a content file: its words with their places, those of each language by itself. */
export interface Entry {
  file: string;
  name: string;
  ambiguous: boolean;
  zh: Place[];
  en: Place[];
}

/** A word and the key it stands under. */
export interface Place {
  at: string;
  word: string;
}

export const placesOf = (at: string, words: readonly string[]): Place[] =>
  words.map((word) => ({ at, word }));

/** A glossary as entries: a term's words are its heads and their synonyms. */
export function glossaryEntries(terms: Glossary): Entry[] {
  return terms.map((term) => ({
    file: 'glossary.yml',
    name: term.zh,
    ambiguous: term.ambiguous ?? false,
    zh: [...placesOf('zh', [term.zh]), ...placesOf('zh_synonyms', term.zh_synonyms)],
    en: [...placesOf('en', [term.en]), ...placesOf('en_synonyms', term.en_synonyms)],
  }));
}

/** Everyday words as entries, each named by its first word. */
export function everydayEntries(groups: EverydayWords): Entry[] {
  return groups.map(({ zh, en, ambiguous = false }) => ({
    file: 'everyday-words.yml',
    name: zh[0] ?? '',
    ambiguous,
    zh: placesOf('zh', zh),
    en: placesOf('en', en),
  }));
}

/**
 * What is wrong within single entries and between them: words too short, words that stand twice. An
 * abbreviation may stand in both languages of an entry (POA): readers of each see their own list.
 */
export function entryFaults(entries: readonly Entry[]): string[] {
  return [
    ...entries.flatMap(({ file, name, zh, en }) =>
      [...shortWords([...zh, ...en]), ...repeats(zh), ...repeats(en)].map(
        (fault) => `content/${file}: ${name}: ${fault}.`,
      ),
    ),
    ...shared(entries),
  ];
}

/** Words that stand twice in a list, each with all its places. */
export function repeats(places: readonly Place[]): string[] {
  return alike(places)
    .filter((same) => same.length > 1)
    .map((same) => `the same word twice: ${same.map(shown).join(', ')}`);
}

/** Places grouped by what search reads there. */
export function alike<P extends Place>(places: readonly P[]): P[][] {
  return [...Map.groupBy(places, ({ word }) => folded(word)).values()];
}

export const shown = ({ at, word }: Place) => `“${word}” (${at})`;

const letters = /[\p{L}\p{N}+]/gu;

function shortWords(places: readonly Place[]): string[] {
  return places
    .filter(({ word }) => (word.match(letters) ?? []).length < 2)
    .map((place) => `${shown(place)} is too short: it would be heard in any text`);
}

/** Words of several entries. All of these have to say that they are ambiguous. */
function shared(entries: readonly Entry[]): string[] {
  const said = entries.flatMap((entry) =>
    [...entry.zh, ...entry.en].map((place) => ({ ...place, entry })),
  );
  return alike(said).flatMap((same) => {
    const [first, ...others] = [...new Map(same.map((one) => [one.entry, one])).values()];
    const plain = [first!, ...others].filter(({ entry }) => !entry.ambiguous);
    if (others.length === 0 || plain.length === 0) return [];
    const where = others.map((one) => `${one.entry.file}: ${one.entry.name}: ${shown(one)}`);
    const unmarked = plain.map(({ entry }) => entry.name).join(', ');
    return `content/${first!.entry.file}: ${first!.entry.name}: ${shown(first!)} is also ${where.join(' and ')}; mark as ambiguous (${unmarked}) or drop it from all but one.`;
  });
}
