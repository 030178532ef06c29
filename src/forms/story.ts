import type { APIContext } from 'astro';
import { mayTellStory } from '../auth/policy.ts';
import type { User } from '../auth/users.ts';
import type { Services } from '../services.ts';
import { localeOf } from '../site/locales.ts';
import { paths } from '../site/paths.ts';
import { unavailable } from '../site/respond.ts';
import { draftToContinue } from '../stories/drafts/drafts.ts';
import { latestMonth } from '../stories/publication.ts';
import type { CommonPlaces } from '../stories/rare.ts';
import { emptyStep } from '../stories/steps.ts';
import { readSubmission, type Fault } from '../stories/submission.ts';
import { reviseStory, storyToRevise, tellStory, type OwnStory } from '../stories/telling.ts';
import { coarsenTyped } from '../stories/typed-traces.ts';
import { blankStory, typedFrom, typedStory, type TypedStory } from '../stories/typed.ts';
import { recentPlaces } from './common-places.ts';
import { refuse, type Refusal } from './entrance.ts';
import { postedFields } from './fields.ts';
import { problemsOf } from './problems.ts';
import { dropDraft, keepDraft } from './story-draft.ts';

/** What the form of a story needs of a page: pass `Astro`. */
type Entrance = Pick<APIContext, 'request' | 'locals' | 'url'>;

export interface ShownForm {
  show: 'form';
  typed: TypedStory;
  /** Nothing was posted: a draft on the device may be put in. */
  fresh: boolean;
  refusal: Refusal | null;
  /** The story that is being revised, with what the moderator said. */
  revising: OwnStory | null;
  /** The draft on the server that is open, as its author last saw it. */
  draft: { id: string; stamp: string } | null;
  /** It was saved just now; `apart` as a draft of its own. */
  saved: 'saved' | 'apart' | null;
  /** Null when nobody can tell now. */
  common: CommonPlaces | null;
}

export type StoryForm =
  /** Sent: go there. */
  | { show: 'elsewhere'; to: string }
  /** Nothing here for this asker. */
  | { show: 'nothing' }
  | ShownForm;

type Answer = Exclude<StoryForm, ShownForm> | Omit<ShownForm, 'common'>;

/**
 * The page of a new story, of one that was returned (`?revise=`) or of a draft on the server
 * (`?draft=`): shown, or sent and judged.
 */
export async function storyForm(page: Entrance): Promise<StoryForm> {
  const answer = await (page.request.method === 'POST' ? answerPost(page) : open(page));
  if (answer.show !== 'form') return answer;
  const { db } = page.locals.services;
  return { ...answer, common: await orNull(() => recentPlaces(db, new Date())) };
}

async function open({ locals, url }: Entrance): Promise<Answer> {
  const { services, user } = locals;
  const [id, draftId, done] = ['revise', 'draft', 'done'].map((name) => url.searchParams.get(name));
  const author = user && { by: user, secret: services.secret };
  const revising = id && author ? await storyToRevise(services.db, id, author) : null;
  const draft = draftId && author ? await draftToContinue(services.db, draftId, author) : null;
  if (author && ((id && !revising) || (draftId && !draft))) return { show: 'nothing' };
  const returned = revising ? typedFrom(revising.story) : blankStory(localeOf(url.pathname));
  const saved = draft && (done === 'saved' || done === 'apart') ? done : null;
  const typed = draft ? draft.content.typed : returned;
  return { show: 'form', typed, fresh: true, refusal: null, revising, draft, saved };
}

async function answerPost(page: Entrance): Promise<Answer> {
  const { services, user } = page.locals;
  const [id = null, draftId = null] = ['revise', 'draft'].map((name) =>
    page.url.searchParams.get(name),
  );
  const to = paths(localeOf(page.url.pathname));
  const author = user && { by: user, secret: services.secret };
  const revising = id && author ? await orNull(() => storyToRevise(services.db, id, author)) : null;
  const fields = await postedFields(page.request);
  const typed = typedStory(fields ?? {}, localeOf(page.url.pathname));
  const draft = draftId === null ? null : { id: draftId, stamp: fields?.['base'] ?? '' };
  const again = { show: 'form', typed, fresh: false, revising, draft, saved: null } as const;
  if (!fields) return { ...again, refusal: refuse(400, { form: { why: 'malformed' } }) };
  const change = changes.get(fields['intent']);
  if (change) return { ...again, typed: change(typed), refusal: null };
  if (fields['intent'] === 'save-draft') {
    const revises = revising?.story.id ?? null;
    const kept = await keepDraft(services, user, { typed, fields, id: draftId, revises });
    if (!kept.ok) return { ...again, refusal: kept };
    const done = kept.apart ? 'apart' : 'saved';
    return { show: 'elsewhere', to: `${to.draft(kept.id, revises)}&done=${done}#saved` };
  }
  if (!mayTellStory(user))
    return { ...again, refusal: refuse(401, { form: { why: 'signed_out' } }) };
  const refusal = await send(services, user, { fields, typed, id });
  if (refusal) return { ...again, refusal };
  if (draftId !== null) await dropDraft(services, user, draftId);
  return { show: 'elsewhere', to: `${to.myStories}?done=sent` };
}

/** What a button with an intent of its own does to the form; nothing is stored. */
const changes = new Map<string | undefined, (typed: TypedStory) => TypedStory>([
  ['add-step', (typed) => ({ ...typed, steps: [...typed.steps, emptyStep] })],
  ['preview', (typed) => typed],
  ['coarsen', coarsenTyped],
  ['no-month', (typed) => ({ ...typed, openedMonth: '' })],
]);

/** What the form can do without while the database is busy. */
async function orNull<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (!unavailable(error)) throw error;
    return null;
  }
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
