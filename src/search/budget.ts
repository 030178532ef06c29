import type { Spread } from './store.ts';

/**
 * The terms to look for candidates with: those that titles use first, for as long as the postings
 * to be read stay few. Keeping the rarest terms instead would keep the junk of a long paste.
 */
export function underBudget(
  terms: ReadonlyMap<string, number>,
  spread: ReadonlyMap<string, Spread>,
  idf: (term: string) => number,
  total: number,
): string[] {
  const budget = Math.max(3000, 0.03 * total);
  const worth = (term: string) => {
    const { documents, titles } = spread.get(term) ?? { documents: 1, titles: 0 };
    return (terms.get(term) ?? 0) * idf(term) * Math.sqrt((titles + 0.1) / documents);
  };
  const order = [...spread.keys()]
    .map((term) => ({ term, value: worth(term) }))
    .filter(({ value }) => value > 0)
    .toSorted((one, other) => other.value - one.value);
  const chosen: string[] = [];
  let postings = 0;
  for (const { term } of order) {
    const more = spread.get(term)?.documents ?? 0;
    if (chosen.length > 0 && postings + more > budget) continue;
    postings += more;
    chosen.push(term);
  }
  return chosen;
}
