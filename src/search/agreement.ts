import { sureness, type CategoryScore } from './categories.ts';

/** A document's second and further categories agree less than its first. */
const furtherCategory = 0.7;

/**
 * How well each list of categories agrees with what the question is about, 0 to 1: the category's
 * score against the best one's, less where no category is sure.
 */
export function agreementOf(
  categories: readonly CategoryScore[],
  lists: readonly (readonly string[])[],
): Float32Array {
  const top = categories[0]?.score ?? 1;
  const sure = sureness(categories);
  const shares = new Map(categories.map(({ id, score }) => [id, (sure * score) / top]));
  const ofList = (list: readonly string[]) =>
    Math.max(0, ...list.map((id, at) => (shares.get(id) ?? 0) * (at === 0 ? 1 : furtherCategory)));
  return Float32Array.from(lists, ofList);
}
