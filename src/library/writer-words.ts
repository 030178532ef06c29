import { guessTable, type GuessTable } from '../writing/category-guess.ts';
import type { LibraryContent } from './library.ts';

/** What the writer's page finds categories by. */
export interface WriterWords {
  /** By category: what sellers call it. */
  called: Record<string, string[]>;
  table: GuessTable;
}

/** How much the words of each source tell of a category. */
const weights = { name: 2, wording: 2, synonym: 2, notice: 1, commonNotice: 0.4, seller: 1 };

/** Synonyms to look for as they are, and a table of all wording for slang and pasted notices. */
export function writerWords({
  categories,
  noticePhrases,
  sellerWords,
}: LibraryContent): WriterWords {
  const wording = categories.map((category) => {
    const notices = noticePhrases.categories[category.id];
    const sellers = sellerWords[category.id];
    const phrases = [
      ...weighed([category.zh, category.en], weights.name),
      ...weighed(category.amazon_wording, weights.wording),
      ...weighed([...category.synonyms.zh, ...category.synonyms.en], weights.synonym),
      ...(notices?.notice_en ?? []).map(({ p, g }) => ({
        text: p,
        weight: g ? weights.commonNotice : weights.notice,
      })),
      ...weighed(notices?.seller_zh ?? [], weights.seller),
      ...weighed([...(sellers?.zh ?? []), ...(sellers?.en ?? [])], weights.seller),
      ...weighed(sellers?.notices ?? [], weights.notice),
    ];
    return { id: category.id, phrases };
  });
  const called = categories.map(({ id, synonyms }) => [id, [...synonyms.zh, ...synonyms.en]]);
  return {
    called: Object.fromEntries(called) as WriterWords['called'],
    table: guessTable(wording, noticePhrases.generic),
  };
}

const weighed = (texts: readonly string[], weight: number) =>
  texts.map((text) => ({ text: String(text), weight }));
