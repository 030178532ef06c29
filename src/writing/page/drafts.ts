import type { Found } from '../found.ts';
import type { Names } from './draft-fit.ts';
import { emptyState, isKind, type Attached, type LetterState } from './state.ts';

/** Drafts of letters, one a category. They stay on this device, in the words that were typed. */

const place = 'kaicase.letter';
/** More than these are not kept: the oldest goes. */
const most = 20;

export interface Draft {
  state: LetterState;
  names: Names;
  /** Identifiers of a pasted text, and the fields that were filled from it. */
  found: readonly Found[];
  filled: readonly string[];
}

export interface Drafts {
  /** The category that was written last. */
  last: string;
  /** In the order in which they were kept, by category. */
  drafts: Record<string, Draft>;
}

/** The drafts of this device; what isn't one is left out. */
export function readDrafts(): Drafts {
  try {
    const kept = object(JSON.parse(localStorage.getItem(place) ?? 'null'));
    const drafts = Object.entries(object(kept['drafts'])).map(([id, one]) => [id, asDraft(one)]);
    return { last: text(kept['last']), drafts: Object.fromEntries(drafts) as Drafts['drafts'] };
  } catch {
    return { last: '', drafts: {} };
  }
}

/** Keeps a draft as the newest. False when this device can't. */
export function keepDraft(draft: Draft): boolean {
  const { category } = draft.state;
  const others = Object.entries(readDrafts().drafts).filter(([id]) => id !== category);
  const drafts = Object.fromEntries([...others, [category, draft] as const].slice(-most));
  try {
    localStorage.setItem(place, JSON.stringify({ last: category, drafts } satisfies Drafts));
    return true;
  } catch {
    return false;
  }
}

export function clearDrafts(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Storage is turned off: there is nothing to clear.
  }
}

function asDraft(one: unknown): Draft {
  const { state, names, found, filled } = object(one);
  return {
    state: asState(object(state)),
    names: texts(names),
    found: list(found)
      .map(object)
      .flatMap(({ kind, value }) =>
        typeof kind === 'string' && typeof value === 'string' ? [{ kind, value } as Found] : [],
      ),
    filled: list(filled).map(text),
  };
}

function asState(kept: Readonly<Record<string, unknown>>): LetterState {
  const kind = text(kept['kind']);
  return {
    ...emptyState,
    kind: isKind(kind) ? kind : 'open',
    category: text(kept['category']),
    request: text(kept['request']),
    marketplace: text(kept['marketplace']),
    fields: texts(kept['fields']),
    tried: list(kept['tried']).map(text),
    evidence: list(kept['evidence']).map((file): Attached => {
      const { id, own, pages } = object(file);
      const named = typeof id === 'string' ? { id } : { own: text(own) };
      return { ...named, pages: text(pages) };
    }),
  };
}

const object = (one: unknown): Readonly<Record<string, unknown>> =>
  typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : {};
const list = (one: unknown): readonly unknown[] => (Array.isArray(one) ? one : []);
const text = (one: unknown): string => (typeof one === 'string' ? one : '');
const texts = (one: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(object(one)).map(([key, value]) => [key, text(value)]));
