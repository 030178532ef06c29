import type { Ranked } from './rank.ts';

/** So much of its score remains to a result for each one of the same category before it. */
const afterEach = 0.7;

/**
 * Reorders a ranked list so that one category doesn't fill the first screen while others are
 * nearly as likely. Where one category is far ahead, nothing moves.
 */
export function spreadOut(ranked: readonly Ranked[]): Ranked[] {
  const shown = new Map<string, number>();
  return ranked
    .map((one) => {
      const category = one.document.categories[0] ?? '';
      const before = shown.get(category) ?? 0;
      shown.set(category, before + 1);
      return { one, score: one.score * afterEach ** before };
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => one);
}
