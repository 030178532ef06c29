import type { Span } from '../span.ts';
import type { LetterKind } from '../types.ts';

/** Yes, no, or null: the text doesn't say. `because` are the sentences that led to it. */
export interface Finding {
  is: boolean | null;
  because: readonly Span[];
}

/** Words as they stand in the text. */
export interface Words extends Span {
  words: string;
}

/** A time limit as it stands in the text; nothing is worked out from it. */
export interface Deadline extends Words {
  /** Who has to act by then; null when the sentence doesn't say. */
  whose: 'seller' | 'amazon' | null;
}

/** Why a next letter is suggested: `reply.why.<id>` is its text. */
export const reasons = [
  'solved',
  'plan_asked',
  'documents_asked',
  'details_asked',
  'refused_with_reason',
  'refused_without_reason',
  'repeated',
  'transferred',
  'other_team',
  'received',
  'under_review',
  'chinese_possible',
  'automatic',
  'new_case',
  'other_topic',
  'closed_unanswered',
  'partly_answered',
  'template_only',
  'deadline_set',
  'steps_first',
  'answered',
  'unanswered',
  'unclear',
] as const;
export type Reason = (typeof reasons)[number];

export interface NextLetter {
  kind: LetterKind | 'wait';
  why: Reason;
  because: readonly Span[];
}

/** What a reply says, as far as its words show it. */
export interface ReplyReading {
  language: 'en' | 'zh' | 'mixed' | null;
  /** The category that the reply is about: a best guess, or null. */
  category: { id: string | null; because: readonly Span[] };
  template: Finding;
  answered: readonly (Finding & { request: string })[];
  documents: readonly Words[];
  deadlines: readonly Deadline[];
  /** Whether the reply says that the case is closed; one that will close later isn't yet. */
  closed: Finding;
  asksForMore: Finding;
  next: NextLetter;
}

/** Words of one group in both languages. */
export interface InBoth {
  en: readonly string[];
  zh: readonly string[];
}

/** The groups of content/reply-phrases.yml that are lists of phrases. */
export const phraseGroups = [
  'polite',
  'template',
  'specific',
  'automatic',
  'received',
  'under_review',
  'transferred',
  'other_team',
  'refused',
  'withheld',
  'reason',
  'restates',
  'solved',
  'not_yet',
  'notice',
  'closed',
  'stays_open',
  'reopen',
  'condition',
  'ask',
  'not_asked',
  'details',
  'plan',
  'steps',
  'repeated',
  'chinese',
  'look_back',
  'amazon_acts',
  'seller_acts',
  'vague',
  'affirms',
  'menu',
  'own_door',
  'how_to',
  'gone',
  'final',
] as const;
export type PhraseGroup = (typeof phraseGroups)[number];

/** content/reply-phrases.yml: how support's answers are worded. */
export interface ReplyPhrases {
  phrases: Readonly<Record<PhraseGroup, InBoth>>;
  documents: InBoth;
  /** Words for one thing, so that a request in Chinese meets an answer in English. */
  concepts: readonly InBoth[];
  /** Words that say nothing about the matter. */
  empty: InBoth;
  /** By category: words that nearly tell it by themselves. */
  signs: Readonly<Record<string, InBoth>>;
}

/** The categories' words: of each in `ids` a line for each weight: `38|child|parent child`. */
export interface CategoryTable {
  ids: readonly string[];
  terms: readonly string[];
}

/** All that the reader needs, as plain data: it travels to the page as JSON. */
export interface ReplyContent extends ReplyPhrases {
  categories: CategoryTable;
  /** Traditional characters, each followed by its simplified one. */
  traditional: string;
}
