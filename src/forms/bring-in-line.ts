import type { Services } from '../services.ts';

/**
 * After a story appeared or went: the search index and the quick search's bundle follow. They are
 * derived, so a failure here is logged and heals at the next change.
 */
export async function bringInLine({ search, storyBundle, log }: Services): Promise<void> {
  storyBundle.refresh();
  await search.refreshStories().catch(() => log.error({ event: 'index-refresh-failed' }));
}
