import type { Services } from '../services.ts';

/**
 * After a story appeared or went: the quick search's bundle follows. (The search engine reads the
 * changes itself.)
 */
export function bringInLine({ storyBundle }: Services): void {
  storyBundle.refresh();
}
