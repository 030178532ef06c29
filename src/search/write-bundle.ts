import { createIndex } from 'pagefind';
import type { Db } from '../../db/client.ts';
import { paths, storyNumber } from '../site/paths.ts';
import { latestStories, type PublicStory } from '../stories/public.ts';
import { textsOf } from '../stories/redacted-submission.ts';

/** Pagefind's cost grows with the bundle: about five seconds and six megabytes for a thousand. */
const mostStories = 1000;

/**
 * Writes a Pagefind bundle of the newest published stories, each in its own language, from what any
 * reader may see of them. Without stories it is a bundle without languages.
 */
export async function writeBundle(db: Db, folder: string): Promise<void> {
  const newest = await latestStories(db, mostStories);
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    for (const story of newest) refuse(await index.addCustomRecord(recordOf(story)));
    refuse(await index.writeFiles({ outputPath: folder }));
  } finally {
    await index.deleteIndex();
  }
}

function refuse({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join(' '));
}

/** Pagefind's client looks languages up in lower case. */
function recordOf(story: PublicStory) {
  return {
    url: paths(story.locale).story(story.number),
    language: story.locale.toLowerCase(),
    content: textsOf(story).join('\n'),
    meta: { title: story.title, number: storyNumber(story.number) },
  };
}
