import type { Ranked } from './rank.ts';

/** So much of its score remains to a result for each one of the same category before it. */
const afterEach = 0.7;

/** A category page points to what can be read; where several are likely, something to read goes first. */
const furtherSignpost = 0.95;

/**
 * Reorders a ranked list so that one category doesn't fill the first screen while others are
 * nearly as likely. Where one category is far ahead, nothing moves.
 */
export function spreadOut(ranked: readonly Ranked[]): Ranked[] {
  const shown = new Map<string, number>();
  let signposts = 0;
  return ranked
    .map((one) => {
      const category = one.document.categories[0] ?? '';
      const before = shown.get(category) ?? 0;
      shown.set(category, before + 1);
      const isSignpost = one.document.kind === 'category';
      const further = isSignpost && signposts++ > 0 ? furtherSignpost : 1;
      return { one, score: one.score * afterEach ** before * further };
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => one);
}
