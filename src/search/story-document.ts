import type { stories } from '../../db/stories.ts';
import { categoryNames, inBoth, type CategoryNames, type SearchDocument } from './documents.ts';

export type PublishedStory = typeof stories.$inferSelect;

const nothing = { title: null, takeaway: null, body: null };

/** The search document of a published story, in the story's one language. */
export function storyDocument(story: PublishedStory, content: CategoryNames): SearchDocument {
  const steps = story.steps.flatMap((step) => [step.text, step.quote ?? '']);
  const body = [story.problem, ...steps, story.english].filter(Boolean).join('\n');
  const said = { title: story.title, takeaway: story.takeaway || null, body };
  return {
    kind: 'story',
    address: String(story.number),
    categories: [story.category],
    marketplace: story.marketplace,
    outcome: story.outcome,
    days: story.days,
    rounds: story.rounds,
    month: story.publishedMonth,
    ...(story.locale === 'en' ? inBoth(nothing, said) : inBoth(said, nothing)),
    keys: categoryNames([story.category], content),
  };
}
