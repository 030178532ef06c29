import { conditional } from './closing.ts';
import { asksFor } from './documents.ts';
import { placeIn, placeOf, says, type Groups } from './groups.ts';
import { tellsToTell } from './deeds.ts';
import { byOthers, passedOn, withholds } from './shapes.ts';
import type { Sentence } from './sentences.ts';

/** What a sentence does about a request. */
export type Stance =
  'solved' | 'refused' | 'elsewhere' | 'withheld' | 'reason' | 'deferred' | 'asks' | 'none';

/** What each sentence does. */
export type Stances = ReadonlyMap<Sentence, Stance>;

/** What each sentence does, by the first of the stances that fits. */
export const stancesOf = (sentences: readonly Sentence[], groups: Groups): Stances =>
  new Map(sentences.map((sentence) => [sentence, stanceOf(sentence, groups)]));

/** The first that fits: a sentence that both refuses and says why counts as a refusal. */
function stanceOf(sentence: Sentence, groups: Groups): Stance {
  const { group } = groups;
  const solved = Math.max(placeIn(group.solved, sentence), placeIn(group.gone, sentence));
  const open =
    solved < 0 || notYet(sentence, solved, groups) || conditional(sentence, solved, groups);
  if (
    !open &&
    !tellsToTell.test(sentence.text) &&
    !taken.test(sentence.text) &&
    !byOthers.test(sentence.text.slice(Math.max(0, solved))) &&
    (!says(group.notice, sentence) || says(group.gone, sentence))
  )
    return 'solved';
  if (says(group.withheld, sentence) || withholds.test(sentence.text)) return 'withheld';
  if (elsewhere(sentence, groups) && !passedOn.test(sentence.text)) return 'elsewhere';
  const refused = placeIn(group.refused, sentence);
  if (refused >= 0 && !conditional(sentence, refused, groups)) return 'refused';
  const deferring = [group.under_review, group.transferred, group.received];
  if (deferring.some((one) => says(one, sentence)) || passedOn.test(sentence.text))
    return 'deferred';
  if (asksFor(sentence, groups)) return 'asks';
  return says(group.reason, sentence) ? 'reason' : 'none';
}

/** Whether a sentence says that another team has to do it. */
export const elsewhere = (sentence: Sentence, { group }: Groups): boolean =>
  says(group.other_team, sentence) || says(group.own_door, sentence);

/** A right that is gone: the trouble itself. */
const taken = /(?:权限|资格|账户|账号)[^,。]{0,8}被(?:取消|撤销|暂停|移除|限制|停用)/;

/** How far a “not yet” may stand behind the beginning of what it takes back: “is not yet”. */
const reach = 10;

/** Whether a “done” is taken back; what will happen after it takes nothing back. */
function notYet({ text }: Sentence, done: number, { group }: Groups): boolean {
  return placeOf(group.not_yet, text.slice(0, done + reach)) >= 0;
}
