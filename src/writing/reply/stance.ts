import { conditional } from './closing.ts';
import { asksFor } from './documents.ts';
import { placeIn, says, type Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';

/** What a sentence does about a request. */
export type Stance = 'solved' | 'refused' | 'withheld' | 'reason' | 'deferred' | 'asks' | 'none';

/** What each sentence does. */
export type Stances = ReadonlyMap<Sentence, Stance>;

export const stancesOf = (sentences: readonly Sentence[], groups: Groups): Stances =>
  new Map(sentences.map((sentence) => [sentence, stanceOf(sentence, groups)]));

/** The first that fits: a sentence that both refuses and says why counts as a refusal. */
function stanceOf(sentence: Sentence, groups: Groups): Stance {
  const { group } = groups;
  const solved = placeIn(group.solved, sentence);
  const open = solved < 0 || says(group.not_yet, sentence) || conditional(sentence, solved, groups);
  if (!open && !says(group.notice, sentence)) return 'solved';
  if (says(group.withheld, sentence)) return 'withheld';
  const refused = placeIn(group.refused, sentence);
  if (refused >= 0 && !conditional(sentence, refused, groups)) return 'refused';
  const deferring = [group.under_review, group.transferred, group.received];
  if (deferring.some((one) => says(one, sentence))) return 'deferred';
  if (asksFor(sentence, groups)) return 'asks';
  return says(group.reason, sentence) ? 'reason' : 'none';
}
