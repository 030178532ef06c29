import type { CategoryTable } from './types.ts';

/** Writes one category's terms as they travel: a line for each weight, the heaviest first. */
export function packed(terms: readonly (readonly [term: string, weight: number])[]): string {
  const byWeight = Map.groupBy(terms, ([, weight]) => weight);
  return [...byWeight]
    .toSorted(([one], [other]) => other - one)
    .map(
      ([weight, some]) =>
        `${weight}|${some
          .map(([term]) => term)
          .toSorted()
          .join('|')}`,
    )
    .join('\n');
}

/** By term, pairs of a category's place and the term's weight in it. */
export function termsIn({ terms }: CategoryTable): Map<string, readonly number[]> {
  const pairs = new Map<string, number[]>();
  for (const [at, text] of terms.entries()) {
    for (const line of text.split('\n')) {
      const [weight, ...some] = line.split('|');
      for (const term of some) {
        const known = pairs.get(term);
        if (known) known.push(at, Number(weight));
        else pairs.set(term, [at, Number(weight)]);
      }
    }
  }
  return pairs;
}
