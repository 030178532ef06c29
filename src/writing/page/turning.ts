import type { LetterContent } from '../letter-content.ts';
import { fitDraft, type Lost } from './draft-fit.ts';
import type { Draft } from './drafts.ts';
import type { LetterState } from './state.ts';

/** A category whose content has come, and what stands in the form by now. */
export interface Turning {
  category: string;
  /** The choices as they were before: what differs now was chosen since. */
  before: Partial<Pick<LetterState, 'kind' | 'request' | 'marketplace'>>;
  /** The form, with the category that its fields belong to. */
  now: LetterState;
  /** The draft of the category that is opened. */
  draft?: Draft | undefined;
}

/**
 * The letter of a category: its draft, or a fresh one. What was typed into this category's own
 * fields goes before the draft; what comes from another category fills empty fields only.
 */
export function turnedTo(
  content: LetterContent,
  { category, before, now, draft }: Turning,
): { state: LetterState; lost: Lost[] } {
  const isOwn = now.category === category;
  if (!draft) return { state: isOwn ? now : carried(content, now, category), lost: [] };
  const since = (what: 'kind' | 'request' | 'marketplace') => now[what] !== before[what];
  const { state, lost } = fitDraft(
    content,
    {
      ...draft.state,
      category,
      kind: since('kind') ? now.kind : draft.state.kind,
      request: isOwn && since('request') ? now.request : draft.state.request,
      marketplace: (since('marketplace') ? '' : draft.state.marketplace) || now.marketplace,
    },
    draft.names,
  );
  return { state: isOwn ? withTyped(state, now) : withCarried(content, state, now), lost };
}

/** A fresh letter with what fits: fields that both categories ask for, files in own words. */
function carried(content: LetterContent, now: LetterState, category: string): LetterState {
  // Without a category the ticks are those of a draft whose category was renamed: they may fit.
  const own =
    now.category === ''
      ? now
      : {
          ...now,
          fields: fitting(content, now.fields),
          tried: [],
          evidence: now.evidence.filter((file) => file.own !== undefined),
        };
  return fitDraft(content, { ...own, category, request: '' }, {}).state;
}

const withTyped = (state: LetterState, now: LetterState): LetterState => ({
  ...state,
  fields: { ...state.fields, ...now.fields },
  tried: [...new Set([...state.tried, ...now.tried])],
  evidence: [
    ...now.evidence,
    ...state.evidence.filter((file) => !now.evidence.some((one) => isSame(one, file))),
  ],
});

type File = LetterState['evidence'][number];
const isSame = (one: File, other: File) => one.id === other.id && one.own === other.own;

const withCarried = (
  content: LetterContent,
  state: LetterState,
  now: LetterState,
): LetterState => ({
  ...state,
  fields: { ...fitting(content, now.fields), ...filled(state.fields) },
});

type Fields = LetterState['fields'];
const picked = (fields: Fields, which: (id: string, value: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([id, value]) => which(id, value)));
const fitting = ({ fields }: LetterContent, typed: Fields) =>
  picked(typed, (id) => Object.hasOwn(fields, id));
const filled = (fields: Fields) => picked(fields, (_, value) => value !== '');
