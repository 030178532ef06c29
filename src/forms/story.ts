import type { APIContext } from 'astro';
import { mayTellStory } from '../auth/policy.ts';
import type { User } from '../auth/users.ts';
import type { Services } from '../services.ts';
import { localeOf } from '../site/locales.ts';
import { paths } from '../site/paths.ts';
import { unavailable } from '../site/respond.ts';
import { latestMonth } from '../stories/publication.ts';
import { emptyStep } from '../stories/steps.ts';
import { readSubmission, type Fault } from '../stories/submission.ts';
import { reviseStory, storyToRevise, tellStory, type OwnStory } from '../stories/telling.ts';
import { blankStory, typedFrom, typedStory, type TypedStory } from '../stories/typed.ts';
import { refuse, type Problem, type Refusal } from './entrance.ts';
import { postedFields } from './fields.ts';

/** What the form of a story needs of a page: pass `Astro`. */
type Entrance = Pick<APIContext, 'request' | 'locals' | 'url'>;

export type StoryForm =
  /** Sent: go there. */
  | { show: 'elsewhere'; to: string }
  /** Nothing here for this asker. */
  | { show: 'nothing' }
  | {
      show: 'form';
      typed: TypedStory;
      /** Nothing was posted: a draft on the device may be put in. */
      fresh: boolean;
      refusal: Refusal | null;
      /** The story that is being revised, with what the moderator said. */
      revising: OwnStory | null;
    };

/** The page of a new story, or of one that was returned (`?revise=`): shown, or sent and judged. */
export async function storyForm(page: Entrance): Promise<StoryForm> {
  const { services, user } = page.locals;
  const id = page.url.searchParams.get('revise');
  const posted = page.request.method === 'POST';
  const revising =
    id && user ? await storyToRevise(services.db, id, { by: user, ...services }) : null;
  if (id && user && !revising && !posted) return { show: 'nothing' };
  if (!posted) {
    const typed = revising ? typedFrom(revising.story) : blankStory(localeOf(page.url.pathname));
    return { show: 'form', typed, fresh: true, refusal: null, revising };
  }
  const fields = await postedFields(page.request);
  const typed = typedStory(fields ?? {}, localeOf(page.url.pathname));
  const again = { show: 'form', typed, fresh: false, revising } as const;
  if (!fields) return { ...again, refusal: refuse(400, { form: { why: 'malformed' } }) };
  if (fields['intent'] === 'add-step') {
    return { ...again, typed: { ...typed, steps: [...typed.steps, emptyStep] }, refusal: null };
  }
  if (fields['intent'] === 'preview') return { ...again, refusal: null };
  if (!mayTellStory(user))
    return { ...again, refusal: refuse(401, { form: { why: 'signed_out' } }) };
  const refusal = await send(services, user, { fields, typed, id });
  return refusal
    ? { ...again, refusal }
    : { show: 'elsewhere', to: `${paths(localeOf(page.url.pathname)).myStories}?done=sent` };
}

interface Post {
  fields: Record<string, string>;
  typed: TypedStory;
  id: string | null;
}

/** Null when the story was stored. */
async function send(
  { db, secret, content }: Services,
  by: User,
  { fields, typed, id }: Post,
): Promise<Refusal | null> {
  const now = new Date();
  const read = readSubmission(
    { ...fields, locale: typed.locale },
    {
      isCategory: (category) => content.category(category) !== undefined,
      thisMonth: latestMonth(now),
    },
  );
  const faults: Fault[] = read.ok ? [] : [...read.faults];
  if (!typed.confirmed) faults.push({ field: 'confirmed', code: 'not_confirmed' });
  if (!read.ok || faults.length > 0) return refuse(422, problemsOf(faults));
  try {
    if (!id) {
      const told = await tellStory(db, read.submission, { by, secret, now });
      return told.ok ? null : refuse(401, { form: { why: told.why } });
    }
    const revised = await reviseStory(db, id, read.submission, { by, secret, now });
    return revised.ok ? null : refuse(409, { form: { why: revised.why } });
  } catch (error) {
    if (!unavailable(error)) throw error;
    return refuse(503, { form: { why: 'story_not_saved' } });
  }
}

function problemsOf(faults: readonly Fault[]): Refusal['problems'] {
  const problem = ({ code, values }: Fault): Problem => ({
    why: code,
    ...(values ? { values } : {}),
  });
  return Object.fromEntries(faults.map((fault) => [fault.field, problem(fault)]));
}
