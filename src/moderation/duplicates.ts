import type { Db } from '../../db/client.ts';
import { SearchUnavailable, type Search } from '../search/types.ts';
import type { Locale } from '../site/locales.ts';
import { parseStoryNumber, paths, storyNumber } from '../site/paths.ts';
import { publicStory } from '../stories/public.ts';
import type { StoryRow } from '../stories/store.ts';
import { comparer, type Sameness } from './shingles.ts';
import * as store from './store.ts';

/** A story that the one under review may repeat. Never whose it is, nor whether it is the same person's. */
export interface Duplicate {
  url: string;
  title: string;
  locale: string;
  outcome: StoryRow['outcome'];
  /** How much is the same: the words, or only the problem. */
  closeness: Sameness | 'close';
  /** Null while it waits for review itself. */
  number: string | null;
}

/** So many of the queue are compared, those sent in at about the same time first. */
export const mostWaiting = 200;
const mostShown = 5;

/**
 * Published stories like this one, and waiting ones with the same words, the surest first. Without
 * the search engine only the latter. A story's own earlier versions are not kept, so not compared.
 */
export async function duplicatesOf(
  { db, search }: { db: Db; search: Pick<Search, 'similar'> },
  story: StoryRow,
  locale: Locale,
): Promise<Duplicate[]> {
  const [published, waiting] = await Promise.all([
    publishedOnes(db, search, story, locale),
    waitingOnes(db, story, locale),
  ]);
  const surest = ['copy', 'parts', 'close'];
  return [...published, ...waiting]
    .toSorted((one, other) => surest.indexOf(one.closeness) - surest.indexOf(other.closeness))
    .slice(0, mostShown);
}

async function publishedOnes(
  db: Db,
  search: Pick<Search, 'similar'>,
  { title, problem, number }: StoryRow,
  locale: Locale,
): Promise<Duplicate[]> {
  const exclude = number === null ? {} : { exclude: storyNumber(number) };
  const found = await search
    .similar(`${title}\n${problem}`, { locale, kinds: ['story'], limit: mostShown, ...exclude })
    .catch((error: unknown) => {
      if (error instanceof SearchUnavailable) return [];
      throw error;
    });
  const compare = comparer(problem);
  const each = found.map(async (one): Promise<Duplicate | null> => {
    const story = await publicStory(db, parseStoryNumber(one.id) ?? -1);
    if (!story) return null;
    const closeness = compare(story.problem) ?? (one.closeness === 'close' ? 'close' : null);
    if (!closeness) return null;
    const { url, title: said, locale: language, id } = one;
    return { url, title: said, locale: language, outcome: story.outcome, closeness, number: id };
  });
  return (await Promise.all(each)).filter((one) => one !== null);
}

async function waitingOnes(db: Db, story: StoryRow, locale: Locale): Promise<Duplicate[]> {
  const compare = comparer(story.problem);
  const rows = await store.waitingBeside(db, story, mostWaiting);
  return rows.flatMap(({ id, problem, ...row }): Duplicate[] => {
    const closeness = compare(problem);
    return closeness ? [{ ...row, url: paths(locale).review(id), closeness, number: null }] : [];
  });
}
