import type { Both, CategoryLetters, Field, LetterKind } from './types.ts';

/** Parts that many kinds of letter have in common. */
export const parts = ['facts', 'key_facts', 'request', 'tried', 'evidence'] as const;
export type Part = (typeof parts)[number];

/** Bullets under a heading, or lines of their own when there is none. */
export interface Passage {
  heading?: Both | undefined;
  items: readonly Both[];
}

/** What a kind of letter says: content/letter-kinds.yml. Its own name first. */
export interface KindWords extends Both {
  /** When to use it. */
  hint: Both;
  /** What the seller has to know before writing it. */
  warning?: Both | undefined;
  /** The only categories that it is usual in, and what to say elsewhere. */
  usual?: { in: readonly string[]; elsewhere: Both } | undefined;
  /** `{subject}` stands for the request's subject. */
  subject: string;
  /** The first line. `{ask}` stands for the request's sentence, in every text of a kind. */
  first: Both;
  /** Fields that this kind asks for beside the request's, in their order. */
  fields: readonly string[];
  /** Further ones; what they would say is left out when they are empty. */
  optional: readonly string[];
  /** Fields of these that stand among the facts. */
  facts: readonly string[];
  lines: readonly (Part | Passage)[];
  /** The last line. `{done}` stands for the request's. */
  close: Both;
}

/** Words that are the same in all letters. */
export interface LetterWords {
  marketplace: Both;
  facts: Both;
  request: Both;
  tried: Both;
  evidence: Both;
  file: Both;
  page: Both;
  pages: Both;
}

/** All that letters are made of. One category's share is enough for its letters. */
export interface LetterContent {
  fields: Readonly<Record<string, Field>>;
  requests: Readonly<Record<string, CategoryLetters>>;
  kinds: Readonly<Record<LetterKind, KindWords>>;
  words: LetterWords;
}
