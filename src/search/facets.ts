import type { DocumentFacts, Ranked } from './rank.ts';
import type { Facets, SearchQuery } from './types.ts';

/** Which filters a question carries, by the name of the facet they belong to. */
type Filters = Pick<SearchQuery, keyof Facets>;

const facetNames = ['kind', 'category', 'marketplace', 'outcome'] as const;

/** The values of a document that a filter compares with. */
function valuesOf(document: DocumentFacts, facet: keyof Facets): readonly string[] {
  if (facet === 'category') return document.categories;
  const value = document[facet];
  return value === null ? [] : [value];
}

function passes(document: DocumentFacts, filters: Filters, facets: readonly (keyof Facets)[]) {
  return facets.every((facet) => {
    const wanted = filters[facet];
    return wanted === undefined || valuesOf(document, facet).includes(wanted);
  });
}

/** Those that pass every filter. */
export function filtered(ranked: readonly Ranked[], filters: Filters): Ranked[] {
  return ranked.filter(({ document }) => passes(document, filters, facetNames));
}

/** How many results each value of each filter would leave, the other filters kept. */
export function facetsOf(ranked: readonly Ranked[], filters: Filters): Facets {
  const facets: Facets = { kind: {}, category: {}, marketplace: {}, outcome: {} };
  for (const facet of facetNames) {
    const others = facetNames.filter((name) => name !== facet);
    for (const { document } of ranked) {
      if (!passes(document, filters, others)) continue;
      for (const value of valuesOf(document, facet)) {
        facets[facet][value] = (facets[facet][value] ?? 0) + 1;
      }
    }
  }
  return facets;
}
