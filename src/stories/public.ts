import type { Db } from '../../db/client.ts';
import type { Outcome } from '../../db/stories.ts';
import { median } from './median.ts';
import { outcomeFigures, type OutcomeFigures } from './outcome-figures.ts';
import * as store from './public-store.ts';
import { commonPlaces, fewestAlike, type CommonPlaces } from './rare.ts';

export type { PublicStory } from './public-store.ts';

/** Stories on one page of the list. */
export const pageSize = 20;

/** What the list may be narrowed to. */
export interface StoryFilters {
  category?: string | undefined;
  marketplace?: string | undefined;
  outcome?: Outcome | undefined;
}

export interface StoryPage {
  stories: store.PublicStory[];
  /** All that pass the filters. */
  total: number;
  page: number;
  pages: number;
}

/** The newest published stories; within a month their random numbers order them. */
export function latestStories(db: Db, n: number): Promise<store.PublicStory[]> {
  return store.published(db, {}, { limit: n });
}

/** How many stories are published and solved, and what solving took, in the middle. */
export async function storyFigures(db: Db) {
  const [{ published, solved }, days, rounds] = await Promise.all([
    store.counts(db),
    store.solvedValues(db, 'days'),
    store.solvedValues(db, 'rounds'),
  ]);
  return {
    published,
    solved,
    medianDays: whole(median(days)),
    medianRounds: whole(median(rounds)),
  };
}

/** The newest stories of a category, and how all of its stories ended. */
export async function storiesInCategory(
  db: Db,
  category: string,
  newest: number,
): Promise<{ stories: store.PublicStory[]; figures: OutcomeFigures }> {
  const [stories, endings] = await Promise.all([
    store.published(db, { category }, { limit: newest }),
    store.endings(db, { category }),
  ]);
  return { stories, figures: outcomeFigures(endings) };
}

/** Of which category and site there are enough stories to hide one more among. */
export async function placesInCommon(db: Db): Promise<CommonPlaces> {
  return commonPlaces(await store.combinations(db, fewestAlike));
}

/** One page of the list, from 1; a page beyond the last one is the last. */
export async function publishedStories(
  db: Db,
  { page: asked = 1, ...filters }: StoryFilters & { page?: number },
): Promise<StoryPage> {
  const total = await store.countPublished(db, filters);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(Math.max(1, asked), pages);
  const limits = { limit: pageSize, offset: (page - 1) * pageSize };
  return { stories: await store.published(db, filters, limits), total, page, pages };
}

/** The stories behind a cursor, for programs: nothing is skipped or given twice while it grows. */
export async function storiesAfter(
  db: Db,
  filters: StoryFilters,
  { after, limit }: { after?: store.Cursor; limit: number },
) {
  const found = await store.published(db, filters, { limit: limit + 1, after });
  const stories = found.slice(0, limit);
  const last = stories.at(-1);
  const next = found.length > limit && last ? ([last.publishedMonth, last.number] as const) : null;
  return { stories, total: await store.countPublished(db, filters), next };
}

/** A published story by its number; null for every other story, as for none. */
export async function publicStory(db: Db, number: number): Promise<store.PublicStory | null> {
  const [story] = await store.published(db, { number }, { limit: 1 });
  return story ?? null;
}

const whole = (value: number | null) => (value === null ? null : Math.round(value));
