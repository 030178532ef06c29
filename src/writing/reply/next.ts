import { saying, spanOf, type Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import type { Stance, Stances } from './stance.ts';
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
  said: (group: PhraseGroup) => Sentence[];
  open: boolean;
}

type Rule = [
  why: Reason,
  kind: LetterKind | 'wait',
  fits: (facts: Facts) => readonly Sentence[] | boolean,
];

/** The first that fits. */
const rules: readonly Rule[] = [
  ['solved', 'thanks', ({ solved, asksForMore, open }) => !asksForMore.is && !open && solved],
  [
    'chinese_possible',
    'chinese',
    ({ documents, said }) => documents.length === 0 && said('chinese'),
  ],
  ['other_topic', 'correct', ({ otherTopic, said }) => otherTopic && said('received').length === 0],
  ['plan_asked', 'appeal', ({ said }) => said('plan')],
  [
    'documents_asked',
    'evidence',
    ({ documents, asksForMore }) => documents.length > 0 && !!asksForMore.is,
  ],
  [
    'details_asked',
    'evidence',
    ({ asksForMore, said }) => asksForMore.is === true && said('details'),
  ],
  ['repeated', 'escalate', ({ said }) => said('repeated')],
  ['other_team', 'owner', ({ said }) => said('other_team')],
  ['refused_with_reason', 'evidence', ({ refused, said }) => said('reason').length > 0 && refused],
  ['refused_without_reason', 'reason', ({ refused }) => refused],
  ['transferred', 'wait', ({ said }) => said('transferred')],
  [
    'partly_answered',
    'not_resolved',
    ({ answered }) => answered.some(({ is }) => is) && answered.some(({ is }) => is === false),
  ],
  [
    'closed_unanswered',
    'not_resolved',
    ({ closed, answered }) => closed.is === true && !answered.every(({ is }) => is),
  ],
  ['under_review', 'wait', ({ said }) => said('under_review')],
  ['received', 'wait', ({ said }) => said('received')],
  ['automatic', 'person', ({ said }) => said('automatic')],
  ['template_only', 'not_resolved', ({ template }) => template.is === true],
  ['steps_first', 'wait', ({ said }) => said('steps')],
  ['answered', 'thanks', ({ answered }) => answered.length > 0 && answered.every(({ is }) => is)],
  ['unanswered', 'not_resolved', ({ answered }) => answered.some(({ is }) => is === false)],
];

/** The next letter to write, by the first rule that fits; without any it says so. */
export function nextLetter(read: Read, groups: Groups): NextLetter {
  const { sentences } = read;
  const standing = (stance: Stance) =>
    sentences.filter((sentence) => read.stances.get(sentence) === stance);
  const facts: Facts = {
    ...read,
    solved: standing('solved'),
    refused: [...standing('refused'), ...standing('withheld')],
    said: (name) => saying(sentences, groups.group[name]),
    open: read.answered.some(({ is }) => is === false),
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
