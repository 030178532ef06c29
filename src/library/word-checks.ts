import {
  entryFaults,
  everydayEntries,
  glossaryEntries,
  placesOf,
  repeats,
  shown,
} from './concept-checks.ts';
import { cycles } from './cycles.ts';
import { folded } from './folded.ts';
import { phraseFaults } from './phrase-checks.ts';
import type { Category, EverydayWords, Glossary, NoticePhrases, SellerWords } from './shapes.ts';

type Named = Pick<Category, 'id' | 'zh' | 'en' | 'synonyms'>;

/** The words of content/ that search is taught with. */
export interface SearchWords {
  categories: readonly Named[];
  glossary: Glossary;
  everydayWords: EverydayWords;
  noticePhrases: NoticePhrases;
  sellerWords: SellerWords;
}

/**
 * Everything wrong with the words of content/, a line each: file, place, fault. Words are compared
 * as search reads them: 變體 is 变体, and “Root Cause” is “root cause”.
 */
export function wordFaults(words: SearchWords): string[] {
  const { categories, glossary, everydayWords, noticePhrases, sellerWords } = words;
  const ids = new Set(categories.map(({ id }) => id));
  return [
    ...entryFaults([...glossaryEntries(glossary), ...everydayEntries(everydayWords)]),
    ...cycles(glossary),
    ...synonymFaults(categories),
    ...phraseFaults(ids, noticePhrases, sellerWords),
  ];
}

/** Synonyms that stand twice in one language of a category, or are another category's name. */
function synonymFaults(categories: readonly Named[]): string[] {
  const names = new Map(
    categories.flatMap(({ id, zh, en }) => [zh, en].map((name) => [folded(name), id] as const)),
  );
  return categories.flatMap(({ id, synonyms }) => {
    const zh = placesOf('synonyms.zh', synonyms.zh);
    const en = placesOf('synonyms.en', synonyms.en);
    const taken = [...zh, ...en].flatMap((place) => {
      const owner = names.get(folded(place.word)) ?? id;
      return owner === id ? [] : [`${shown(place)} is the name of ${owner}`];
    });
    const faults = [...repeats(zh), ...repeats(en), ...taken];
    return faults.map((fault) => `content/categories.yml: ${id}: ${fault}.`);
  });
}
