import { desc, eq } from 'drizzle-orm';
import { createIndex } from 'pagefind';
import type { Db } from '../../db/client.ts';
import { stories } from '../../db/schema.ts';
import { paths, storyNumber } from '../site/paths.ts';

/** Pagefind's cost grows with the bundle: about a second and a megabyte for a thousand stories. */
const mostStories = 1000;

type Story = typeof stories.$inferSelect;

/** Writes a Pagefind bundle of the newest published stories, each in its own language. */
export async function writeBundle(db: Db, folder: string): Promise<void> {
  const newest = await db
    .select()
    .from(stories)
    .where(eq(stories.status, 'published'))
    .orderBy(desc(stories.publishedMonth), desc(stories.submittedAt))
    .limit(mostStories);
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    for (const story of newest) await index.addCustomRecord(recordOf(story));
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join(' '));
  } finally {
    await index.deleteIndex();
  }
}

/** Pagefind's client looks languages up in lower case. */
function recordOf(story: Story) {
  const steps = story.steps.flatMap(({ text, quote }) => [text, quote ?? '']);
  const number = story.number ?? 0;
  return {
    url: paths(story.locale).story(number),
    language: story.locale.toLowerCase(),
    content: [story.title, story.problem, ...steps, story.takeaway, story.english].join('\n'),
    meta: { title: story.title, number: storyNumber(number) },
  };
}
