import { and, count, eq, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { stories } from '../../db/schema.ts';
import type { StoryFilters } from './public.ts';

/** For each filter: how many published stories each of its values would leave. */
export type Facets = Record<keyof StoryFilters, Map<string, number>>;

const fields = ['category', 'marketplace', 'outcome'] as const;

/** Counts the values of each filter while the other filters stay as they are. */
export async function storyFacets(db: Db, filters: StoryFilters): Promise<Facets> {
  const [category, marketplace, outcome] = await Promise.all(
    fields.map((field) => countsOf(db, field, { ...filters, [field]: undefined })),
  );
  return { category: category!, marketplace: marketplace!, outcome: outcome! };
}

async function countsOf(db: Db, field: (typeof fields)[number], others: StoryFilters) {
  const rows = await db
    .select({ value: stories[field], n: count() })
    .from(stories)
    .where(passing(others))
    .groupBy(stories[field]);
  return new Map<string, number>(rows.map(({ value, n }) => [value, n]));
}

function passing({ category, marketplace, outcome }: StoryFilters): SQL | undefined {
  return and(
    eq(stories.status, 'published'),
    category === undefined ? undefined : eq(stories.category, category),
    marketplace === undefined ? undefined : eq(stories.marketplace, marketplace),
    outcome === undefined ? undefined : eq(stories.outcome, outcome),
  );
}
