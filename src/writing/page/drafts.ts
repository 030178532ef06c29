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

/** Drafts that this device could not keep: they last as long as the page. */
let unkept: Drafts['drafts'] = {};

/** The drafts of this device and of this page; what isn't one is left out. */
export function readDrafts(): Drafts {
  const { last, drafts } = stored();
  return { last, drafts: { ...drafts, ...unkept } };
}

/** The draft of a category, if there is one. */
export function draftOf(category: string): Draft | undefined {
  const { drafts } = readDrafts();
  return Object.hasOwn(drafts, category) ? drafts[category] : undefined;
}

/** Whether this device keeps any drafts. */
export const hasDrafts = (): boolean => Object.keys(stored().drafts).length > 0;

function stored(): Drafts {
  try {
    const kept = object(JSON.parse(localStorage.getItem(place) ?? 'null'));
    const drafts = Object.entries(object(kept['drafts'])).map(([id, one]) => [id, asDraft(one)]);
    return { last: text(kept['last']), drafts: Object.fromEntries(drafts) as Drafts['drafts'] };
  } catch {
    return { last: '', drafts: {} };
  }
}

/** Keeps a draft as the newest; an empty one is none. False when this device can't. */
export function keepDraft(draft: Draft): boolean {
  const { category } = draft.state;
  const before = readDrafts();
  const others = Object.entries(before.drafts).filter(([id]) => id !== category);
  const own = isEmpty(draft) ? [] : [[category, draft] as const];
  const drafts = Object.fromEntries([...others, ...own].slice(-most));
  const last = own.length > 0 ? category : before.last;
  try {
    localStorage.setItem(place, JSON.stringify({ last, drafts } satisfies Drafts));
    unkept = {};
    return true;
  } catch {
    unkept = { ...unkept, [category]: draft };
    return false;
  }
}

function isEmpty({ state: { request, fields, tried, evidence }, found }: Draft): boolean {
  const typed = Object.values(fields).filter((value) => value !== '');
  return request === '' && [typed, tried, evidence, found].every((list) => list.length === 0);
}

/** Does something when another tab clears the drafts. */
export function whenCleared(work: () => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== null && (key !== place || newValue !== null)) return;
    unkept = {};
    work();
  });
}

/** Forgets all drafts of this device. */
export function clearDrafts(): void {
  unkept = {};
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
    found: list(found).map(object).flatMap(asFound),
    filled: list(filled).map(text),
  };
}

function asFound({ kind, value, role }: Readonly<Record<string, unknown>>): Found[] {
  if (typeof kind !== 'string' || typeof value !== 'string') return [];
  return [{ kind, value, ...(typeof role === 'string' && { role }) } as Found];
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
