import type { LibraryContent } from './library.ts';
import type { Category } from './shapes.ts';

/**
 * Words that are known to be Amazon's: its own terms, and notice phrases that were read on a page.
 * Phrases known only from sellers stay search keys.
 */
export function amazonWords(library: LibraryContent, category: Category): string[] {
  const notices = library.noticePhrases.categories[category.id]?.notice_en ?? [];
  const read = notices.filter(({ s, g }) => s.startsWith('page:') && !g).map(({ p }) => p);
  return unlike([...category.amazon_wording, ...read]);
}

/** Everything that a seller may type when this category is meant, for the quick search. */
export function searchKeys(library: LibraryContent, category: Category): string[] {
  const { synonyms, amazon_wording: wording, sub_issues: issues } = category;
  const phrases = library.noticePhrases.categories[category.id];
  return unlike([
    category.zh,
    category.en,
    ...synonyms.zh,
    ...synonyms.en,
    ...wording,
    ...issues.flatMap(({ zh, en }) => [zh, en]),
    ...(phrases?.notice_en.map(({ p }) => p) ?? []),
    ...(phrases?.seller_zh ?? []),
    ...(phrases?.seller_en ?? []),
  ]);
}

/** Drops repeats that differ in case only. */
function unlike(words: string[]): string[] {
  return [
    ...new Map(words.toReversed().map((word) => [word.toLowerCase(), word])).values(),
  ].toReversed();
}
