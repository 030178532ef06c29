import type { Sentence } from './sentences.ts';
import type { Stances } from './stance.ts';
import type { Finding, PhraseGroup, ReplyReading } from './types.ts';

/** What the next letter is chosen from. */
export interface Read extends Pick<ReplyReading, 'template' | 'answered' | 'documents' | 'closed'> {
  asksForMore: Finding;
  sentences: readonly Sentence[];
  stances: Stances;
  /** The reply is surely about something that the seller didn't ask. */
  otherTopic: boolean;
  /** It speaks of things, but of none that the seller spoke of. */
  strange: boolean;
}

export interface Facts extends Read {
  solved: Sentence[];
  refused: Sentence[];
  withheld: Sentence[];
  /** They send the seller to another team. */
  elsewhere: Sentence[];
  /** Reasons that say more than “a policy”. */
  reasons: Sentence[];
  said: (group: PhraseGroup) => Sentence[];
  /** A request isn't answered. */
  open: boolean;
  allAnswered: boolean;
  /** Somebody still works on it. */
  pending: boolean;
  /** What the seller had asked for: a person, Chinese, the same as before. */
  asksPerson: boolean;
  asksChinese: boolean;
  /** Why, or which. */
  asksWhy: boolean;
  /** Nothing was to be done: the seller only asked why. */
  onlyWhy: boolean;
  /** Steps on the way that somebody took. */
  underWay: Sentence[];
  again: boolean;
  /** Somebody works on what isn't answered. */
  restUnderWay: boolean;
  /** How a thing is done, for anybody. */
  howTos: Sentence[];
  /** Chinese is given. */
  given: boolean;
}
