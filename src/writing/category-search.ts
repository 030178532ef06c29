import { categoryScores, type GuessTable } from './category-guess.ts';
import type { Both } from './types.ts';

/** A category as it can be found: its names, what sellers call it. */
export interface Findable extends Both {
  id: string;
  called: readonly string[];
}

/** What a category is found by: a part of its name weighs most, then what it is called. */
const worth = { name: 400, inName: 220, called: 200, inCalled: 120, holdsCalled: 90 };
/** Below this share of the best one a category is a chance. */
const tail = 0.25;

/**
 * Categories for a few typed words, best first: Chinese with slang, or English. All of them, in
 * their own order, for nothing typed.
 */
export function findCategories<T extends Findable>(
  typed: string,
  categories: readonly T[],
  table?: GuessTable,
): T[] {
  const asked = fold(typed);
  if (asked === '') return [...categories];
  const scores = table && categoryScores(typed, table);
  const scored = categories.map((category) => {
    const place = table?.ids.indexOf(category.id) ?? -1;
    return { category, score: byNames(asked, category) + (scores?.[place] ?? 0) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best * tail)
    .toSorted((one, other) => other.score - one.score)
    .map(({ category }) => category);
}

function byNames(asked: string, { zh, en, called }: Findable): number {
  const names = [zh, en].map(fold);
  const words = called.map(fold);
  if (names.includes(asked)) return worth.name;
  const found = [
    names.some((name) => name.includes(asked)) ? worth.inName : 0,
    words.includes(asked) ? worth.called : 0,
    words.some((word) => word.includes(asked)) ? worth.inCalled : 0,
    words.some((word) => word.length > 1 && asked.includes(word)) ? worth.holdsCalled : 0,
  ];
  return Math.max(...found);
}

/** Case, width and blanks make no difference. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
