import type { SearchQuery } from './types.ts';

const filters = ['kind', 'category', 'marketplace', 'outcome'] as const;

export type Filter = (typeof filters)[number];

/** The filters that a question carries, in the order in which the page shows them. */
export function chosenFilters(query: SearchQuery): [name: Filter, value: string][] {
  return filters.flatMap((name): [Filter, string][] => {
    const value = query[name];
    return value === undefined ? [] : [[name, value]];
  });
}

/** What a form must send to ask the same again: each field's name and value. */
export function fieldsOf(query: SearchQuery): [name: string, value: string][] {
  const without = (query.without ?? []).map((tag): [string, string] => ['without', tag]);
  return [['q', query.q], ...chosenFilters(query), ...without];
}

/** The same as the end of an address: `?q=…&outcome=solved`. Only for questions that may stand there. */
export function addressOf(query: SearchQuery, page = 1): string {
  const fields = fieldsOf(query);
  if (page > 1) fields.push(['page', String(page)]);
  return `?${new URLSearchParams(fields).toString()}`;
}
