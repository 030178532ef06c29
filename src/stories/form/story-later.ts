/** A story that its seller means to tell later: kept on this device until the form takes it in. */

const place = 'kaicase.story-later';

export interface LaterStep {
  /** Days since the case was opened. */
  day: number;
  actor: 'seller' | 'ai' | 'agent' | 'team';
  text: string;
  quote?: string | undefined;
}

/** What is known already, unmasked, in the words that were typed. */
export interface StoryLater {
  title?: string | undefined;
  problem?: string | undefined;
  /** An id of categories.yml, and a marketplace's code; either may be empty. */
  category: string;
  marketplace: string;
  steps: LaterStep[];
  english?: string | undefined;
  outcome?: 'solved' | 'partly' | 'unsolved' | undefined;
  days?: number | undefined;
  rounds?: number | undefined;
}

/** Keeps it, in place of a former one. False when this device can't keep it. */
export function keepStoryLater(story: StoryLater): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(story));
    return true;
  } catch {
    return false;
  }
}

/** What is kept; null for nothing, for something else, and where storage is turned off. */
export function storyLater(): StoryLater | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return isStory(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function forgetStoryLater(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Storage is turned off: nothing was kept.
  }
}

/** Its fields under the names of the form, steps numbered from `from`. */
export function fieldsOfLater(story: StoryLater, from = 0): Record<string, string> {
  const { steps, ...facts } = story;
  const fields = Object.entries(facts).map(([name, value]) => [name, String(value ?? '')]);
  const ofSteps = steps.flatMap((step, index) =>
    (['day', 'actor', 'text', 'quote'] as const).map((part) => [
      `steps[${from + index}].${part}`,
      String(step[part] ?? ''),
    ]),
  );
  return Object.fromEntries([...fields, ...ofSteps]) as Record<string, string>;
}

const maybe = (value: unknown, type: string) => value === undefined || typeof value === type;

function isStory(kept: unknown): kept is StoryLater {
  const { title, problem, category, marketplace, steps, english, outcome, days, rounds } = (kept ??
    {}) as Partial<StoryLater>;
  return (
    typeof category === 'string' &&
    typeof marketplace === 'string' &&
    [title, problem, english, outcome].every((text) => maybe(text, 'string')) &&
    [days, rounds].every((count) => maybe(count, 'number')) &&
    Array.isArray(steps) &&
    steps.every(isStep)
  );
}

function isStep(one: unknown): one is LaterStep {
  const { day, actor, text, quote } = (one ?? {}) as Partial<LaterStep>;
  return (
    typeof day === 'number' &&
    ['seller', 'ai', 'agent', 'team'].includes(actor ?? '') &&
    typeof text === 'string' &&
    maybe(quote, 'string')
  );
}
