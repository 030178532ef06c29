import type { Sentence } from '../sentences.ts';
import type { Span } from '../span.ts';
import type { Both, Check, LetterKind } from '../types.ts';
import type { PhraseId } from './phrases.ts';

/** A letter as the rules read it. */
export interface Draft {
  text: string;
  /** The text with the words of others blanked, at the same length. */
  voice: string;
  sentences: readonly Sentence[];
}

/** What is known of a draft besides its text. */
export interface DraftContext {
  kind?: LetterKind | undefined;
  category?: string | undefined;
  /** A marketplace code: offered where the letter names none. */
  marketplace?: string | undefined;
}

/** What to write instead: words of their own, or a sentence of the phrase book. */
export type Better = Both | PhraseId;

/** A check whose better words may still be ids of the phrase book. */
export type Found = Omit<Check, 'instead'> & { instead?: readonly Better[] };

/** A fault, and what the page may say of it. Null where there is none. */
export type Fault = {
  at?: readonly Span[];
  instead?: readonly Better[];
  detail?: Readonly<Record<string, string | number>>;
} | null;

export interface Rule {
  id: string;
  /** Kinds of letter that the rule says nothing about. */
  notFor?: readonly LetterKind[];
  find: (draft: Draft, context: DraftContext & { kind: LetterKind }) => Fault;
}

/** A rule's finding as the page shows it. */
export function checkOf(id: string, fault: Fault): Found {
  if (fault === null) return { id, ok: true, at: [] };
  const { at = [], instead, detail } = fault;
  return {
    id,
    ok: false,
    at: at.toSorted((one, other) => one.start - other.start || one.end - other.end),
    ...(instead && instead.length > 0 ? { instead } : {}),
    ...(detail ? { detail } : {}),
  };
}

/** A finding with the sentences of the phrase book that it names by id. */
export function withPhrases(
  { instead, ...found }: Found,
  book: Readonly<Record<PhraseId, Both>>,
): Check {
  if (!instead) return found;
  const texts = instead.map((one) => (typeof one === 'string' ? book[one] : one));
  return { ...found, instead: texts };
}
