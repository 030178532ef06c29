import type { StoryRow } from './store.ts';
import { emptyStep, inField, typedSteps, type Fields, type TypedStep } from './steps.ts';

/** The one-line fields of the story form. */
const names = [
  'title',
  'category',
  'marketplace',
  'channel',
  'replyLanguage',
  'openedMonth',
  'problem',
  'takeaway',
  'english',
  'outcome',
  'days',
  'rounds',
  'locale',
] as const;

/** A story as it stands in the form: nothing checked, nothing lost. */
export type TypedStory = Record<(typeof names)[number], string> & {
  steps: TypedStep[];
  confirmed: boolean;
};

type Locale = StoryRow['locale'];

/** An empty form with three steps to begin with. */
export function blankStory(locale: Locale): TypedStory {
  return typedStory({}, locale);
}

/** What was posted, for the form to show again. */
export function typedStory(fields: Fields, locale: Locale): TypedStory {
  const texts = Object.fromEntries(names.map((name) => [name, inField(fields[name])]));
  const steps = typedSteps(fields);
  return {
    ...(texts as Record<(typeof names)[number], string>),
    locale: inField(fields['locale']) || locale,
    steps: steps.length > 0 ? steps : [emptyStep, emptyStep, emptyStep],
    confirmed: ['on', 'true', '1'].includes(inField(fields['confirmed'])),
  };
}

/** A stored story, for its author to revise. */
export function typedFrom(story: StoryRow): TypedStory {
  return typedStory({ ...story }, story.locale);
}
