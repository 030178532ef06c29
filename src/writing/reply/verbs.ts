import { stem } from './words.ts';

/**
 * What a done thing says of a request: `achieves` ends a matter well whatever was asked; `depends`
 * does so only where just this was asked; `changes` does so to the very thing asked about; `pays`
 * gives money.
 */
export type Deed = 'achieves' | 'depends' | 'changes' | 'pays';

const stems = (words: string) => new Set(words.split(/\s+/).map(stem));

const kinds: Readonly<Record<Deed, ReadonlySet<string>>> = {
  achieves: stems(
    `restore reinstate reactivate relist relink link connect reconnect reattach attach resolve rebuild
    reissue issue resend remeasure refund repay pay repair recalculate recompute reclassify reset renew
    regroup reassign assign reopen enable redo credit release reimburse refresh register publish correct
    update fix rectify amend revise merge combine unify unmerge unlink unsuppress disburse approve lift
    clear accept activate waive unblock unlock complete add adjust generate enrol enroll sync validate
    verify settle swap replace switch extend unfreeze compensate map exclude strike expunge void move
    convert upgrade redirect deposit post reprocess process relocate retract withdraw renumber reship
    whitelist exempt erase undo expedite translate reconcile substitute redeliver reprint untangle`,
  ),
  depends: stems(
    `reverse grant remove delete stop end cancel change edit alter revoke block lock suspend deactivate
    restrict reduce raise increase limit split separate detach create dismiss take keep pause disable
    lower hide scan count measure test print store set give make order ship deliver dispose return close
    transfer locate inspect weigh send unlist mark`,
  ),
  changes: stems(
    `set change edit alter create split separate raise increase put transfer deliver ship lower make mark`,
  ),
  pays: stems(
    `refund reimburse credit pay repay release disburse deposit compensate settle issue waive post send adjust
    process transfer approve grant reverse`,
  ),
};

/** Past forms that no ending tells. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `sent send, resent resend, paid pay, repaid repay, took take, taken take, began begin, begun begin,
  put set, undid undo, undone undo, redid redo, redone redo, rebuilt rebuild, gave give, given give,
  made make, kept keep, found find, wrote write, written write, struck strike, unfroze unfreeze,
  unfrozen unfreeze, hid hide, hidden hide, bound link, passed pass, withdrawn withdraw, withdrew
  withdraw, reread read, done complete`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
);

/** The stem of a verb in any form. */
export const verbStem = (word: string): string =>
  stem((irregular[word] ?? word).replace(/ll(?=ed$|ing$)/, 'l'));

/** Whether a thing done (the stem of its verb) is of a kind. */
export const isOf = (kind: Deed, verb: string): boolean => kinds[kind].has(verb);
