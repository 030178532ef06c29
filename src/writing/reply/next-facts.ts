import { askedIn } from './asked.ts';
import { saying, type Groups } from './groups.ts';
import { givesReason } from './told.ts';
import type { Sentence } from './sentences.ts';
import { causes, howTo, passedOn } from './shapes.ts';
import type { Stance, Stances } from './stance.ts';
import type { Finding, PhraseGroup, ReplyReading } from './types.ts';

/** What the next letter is chosen from. */
export interface Read extends Pick<
  ReplyReading,
  'template' | 'answered' | 'documents' | 'closed' | 'deadlines'
> {
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

/** What is known of a reply, as the rules of the next letter ask for it. */
export function factsOf(read: Read, groups: Groups): Facts {
  const { sentences, answered, template, stances } = read;
  const standing = (stance: Stance) =>
    sentences.filter((sentence) => stances.get(sentence) === stance);
  const said = (name: PhraseGroup) => saying(sentences, groups.group[name]);
  const asked = answered.map(({ request }) => askedIn(request));
  const refused = standing('refused');
  const underWay = sentences.filter(({ text }) => passedOn.test(text));
  return {
    ...read,
    solved: standing('solved'),
    refused,
    withheld: standing('withheld'),
    elsewhere: standing('elsewhere'),
    reasons: sentences.filter(
      (one) =>
        givesReason(one, groups) ||
        (refused.includes(one) && template.is !== true && causes.test(one.text)),
    ),
    said,
    open: answered.some(({ is }) => is === false),
    allAnswered: answered.length > 0 && answered.every(({ is }) => is),
    pending: standing('deferred').length > 0,
    asksPerson: asked.some(({ person }) => person),
    asksChinese: asked.some(({ chinese }) => chinese),
    asksWhy: asked.some(({ open, where, when, how }) => open && !where && !when && !how),
    onlyWhy: asked.length > 0 && asked.every(({ why, question }) => why && question),
    underWay,
    restUnderWay: restUnderWay(read, underWay),
    howTos: sentences.filter(({ text }) => howTo.test(text)),
    again: asked.some(({ again }) => again),
    given: said('chinese').length > 0 && [...said('transferred'), ...standing('solved')].length > 0,
  };
}

const restUnderWay = ({ answered }: Read, underWay: readonly Sentence[]) =>
  answered.some(
    ({ is, because }) =>
      is === false && because.some(({ start }) => underWay.some((one) => one.start === start)),
  );
