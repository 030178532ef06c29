import type { CategoryScore } from './categories.ts';

/** The category of a question counts so much in a score: it is known more surely than its words. */
export const agreementWeight = 5;
/** A document's second and further categories agree less than its first. */
const furtherCategory = 0.7;

/**
 * How well each list of categories agrees with what the question is about, 0 to 1: the category's
 * score against the best one's, less where the question may be about something else.
 */
export function agreementOf(
  categories: readonly CategoryScore[],
  lists: readonly (readonly string[])[],
  onTopic: number,
): Float32Array {
  const top = categories[0]?.score ?? 1;
  const shares = new Map(categories.map(({ id, score }) => [id, (onTopic * score) / top]));
  const ofList = (list: readonly string[]) =>
    Math.max(0, ...list.map((id, at) => (shares.get(id) ?? 0) * (at === 0 ? 1 : furtherCategory)));
  return Float32Array.from(lists, ofList);
}
