import { paths, storyNumber } from '../site/paths.ts';
import type { PublicStory } from './public.ts';

/** A published story as programs get it: what the page shows, with its name and address. */
export function publishedEntry({ number, ...story }: PublicStory) {
  return { id: storyNumber(number), url: paths(story.locale).story(number), ...story };
}
