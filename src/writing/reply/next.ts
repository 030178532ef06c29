import { saying, spanOf, type Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import type { Stance, Stances } from './stance.ts';
import { givesReason } from './answers.ts';
import { askedIn } from './asked.ts';
import type { LetterKind } from '../types.ts';
import type { Finding, NextLetter, PhraseGroup, Reason, ReplyReading } from './types.ts';

/** What the next letter is chosen from. */
export interface Read extends Pick<ReplyReading, 'template' | 'answered' | 'documents' | 'closed'> {
  asksForMore: Finding;
  sentences: readonly Sentence[];
  stances: Stances;
  /** The reply is surely about something that the seller didn't ask. */
  otherTopic: boolean;
}

interface Facts extends Read {
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
  again: boolean;
  /** Chinese is given. */
  given: boolean;
}

type Rule = [
  why: Reason,
  kind: LetterKind | 'wait',
  fits: (facts: Facts) => readonly Sentence[] | boolean,
];

/** What was found, or that it is so without a sentence that says it. */
const either = (found: readonly Sentence[]) => (found.length > 0 ? found : true);
const none = (found: readonly unknown[]) => found.length === 0;

/** The first that fits. */
const rules: readonly Rule[] = [
  [
    'chinese_possible',
    'chinese',
    ({ asksChinese, given, said }) => asksChinese && !given && either(said('chinese')),
  ],
  [
    'transferred',
    'wait',
    ({ asksChinese, given, said }) =>
      asksChinese && given && [...said('transferred'), ...said('chinese')],
  ],
  [
    'solved',
    'thanks',
    ({ solved, asksForMore, open, pending }) => !asksForMore.is && !open && !pending && solved,
  ],
  [
    'chinese_possible',
    'chinese',
    ({ documents, allAnswered, said }) => none(documents) && !allAnswered && said('chinese'),
  ],
  ['plan_asked', 'appeal', ({ said }) => said('plan')],
  [
    'automatic',
    'person',
    ({ said, asksPerson, allAnswered }) =>
      !allAnswered &&
      (asksPerson || !none(said('automatic'))) &&
      none(said('received')) &&
      said('menu'),
  ],
  ['automatic', 'person', ({ said, documents }) => none(documents) && said('menu')],
  [
    'documents_asked',
    'evidence',
    ({ documents, asksForMore }) => !none(documents) && !!asksForMore.is,
  ],
  [
    'details_asked',
    'evidence',
    ({ asksForMore, said }) => asksForMore.is === true && said('details'),
  ],
  ['repeated', 'escalate', ({ said, allAnswered }) => !allAnswered && said('repeated')],
  [
    'repeated',
    'escalate',
    ({ again, answered, template, pending, solved }) =>
      again &&
      none(solved) &&
      !pending &&
      template.is !== false &&
      answered.some(({ is }) => is === false),
  ],
  [
    'other_team',
    'owner',
    ({ elsewhere, allAnswered, said }) => !allAnswered && none(said('transferred')) && elsewhere,
  ],
  ['refused_with_reason', 'evidence', ({ refused, reasons }) => !none(reasons) && refused],
  ['refused_without_reason', 'reason', ({ refused }) => refused],
  [
    'partly_answered',
    'not_resolved',
    ({ answered, open }) => open && answered.some(({ is }) => is),
  ],
  ['transferred', 'wait', ({ said }) => said('transferred')],
  ['under_review', 'wait', ({ said, closed }) => !closed.is && said('under_review')],
  [
    'received',
    'wait',
    ({ said, withheld, closed }) => !closed.is && none(withheld) && said('received'),
  ],
  [
    'closed_unanswered',
    'not_resolved',
    ({ closed, allAnswered }) => closed.is === true && !allAnswered,
  ],
  ['answered', 'thanks', ({ allAnswered }) => allAnswered],
  ['automatic', 'person', ({ said, asksPerson }) => asksPerson || said('automatic')],
  ['other_topic', 'correct', ({ otherTopic }) => otherTopic],
  [
    'other_topic',
    'correct',
    ({ template, open, said }) => template.is !== false && open && said('how_to'),
  ],
  ['template_only', 'not_resolved', ({ template }) => template.is === true],
  ['steps_first', 'wait', ({ said }) => said('steps')],
  ['unanswered', 'not_resolved', ({ open }) => open],
];

/** The next letter to write, by the first rule that fits; without any it says so. */
export function nextLetter(read: Read, groups: Groups): NextLetter {
  const { sentences } = read;
  const standing = (stance: Stance) =>
    sentences.filter((sentence) => read.stances.get(sentence) === stance);
  const said = (name: PhraseGroup) => saying(sentences, groups.group[name]);
  const asked = read.answered.map(({ request }) => askedIn(request));
  const refused = standing('refused');
  const facts: Facts = {
    ...read,
    solved: standing('solved'),
    refused,
    withheld: standing('withheld'),
    elsewhere: standing('elsewhere'),
    reasons: sentences.filter((one) => givesReason(one, groups)),
    said,
    open: read.answered.some(({ is }) => is === false),
    allAnswered: read.answered.length > 0 && read.answered.every(({ is }) => is),
    pending: standing('deferred').length > 0,
    asksPerson: asked.some(({ person }) => person),
    asksChinese: asked.some(({ chinese }) => chinese),
    again: asked.some(({ again }) => again),
    given: said('chinese').length > 0 && [...said('transferred'), ...standing('solved')].length > 0,
  };
  for (const [why, kind, fits] of rules) {
    const found = fits(facts);
    if (found === false || (found !== true && found.length === 0)) continue;
    return { kind, why, because: found === true ? becauseOf(why, read) : found.map(spanOf) };
  }
  return { kind: 'wait', why: 'unclear', because: [] };
}

function becauseOf(why: Reason, { template, closed, asksForMore, answered }: Read) {
  if (why === 'documents_asked') return asksForMore.because;
  if (why === 'template_only') return template.because;
  if (why === 'closed_unanswered') return closed.because;
  return answered.flatMap(({ because }) => because);
}
