import { marketplaces, outcomes, type Outcome } from '../../db/stories.ts';
import type { StoryFilters } from '../stories/public.ts';

/** The list's filters out of an address; a value that is not known is left out. */
export function readStoryFilters(
  search: URLSearchParams,
  isCategory: (id: string) => boolean,
): StoryFilters & { page: number } {
  const known = (name: string, holds: (value: string) => boolean) => {
    const value = search.get(name) ?? '';
    return holds(value) ? value : undefined;
  };
  return {
    category: known('category', isCategory),
    marketplace: known('marketplace', (value) => marketplaces.includes(value)),
    outcome: known('outcome', (value) => (outcomes as readonly string[]).includes(value)) as
      Outcome | undefined,
    page: Math.max(1, Math.trunc(Number(search.get('page'))) || 1),
  };
}
