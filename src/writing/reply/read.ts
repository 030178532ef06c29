import { answeredIn } from './answers.ts';
import { categoryOf } from './category.ts';
import { closedIn } from './closing.ts';
import { deadlinesOf } from './deadlines.ts';
import { asksForMore, documentsOf, type AskedFor } from './documents.ts';
import { doneIn } from './deeds.ts';
import { folded } from './fold.ts';
import { groupsOf, says, type Groups } from './groups.ts';
import { givesReason } from './told.ts';
import { languageOf, saysEnough } from './language.ts';
import type { Known } from './matching.ts';
import { nextLetter } from './next.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { opensAnother } from './shapes.ts';
import { stancesOf, type Stances } from './stance.ts';
import { templateIn } from './template.ts';
import { topicOf } from './topic.ts';
import type { Finding, ReplyContent, ReplyReading } from './types.ts';

/**
 * Reads an answer of Amazon's support, in English or Chinese: by rules and phrase tables, in time
 * linear in its length. Each finding names the sentences that led to it (UTF-16 units of `text`);
 * null says that the text doesn't tell, as for a text in another language.
 * @param requests What the seller had asked for, each as a sentence in either language.
 */
export function readReply(
  text: string,
  { requests = [], content }: { requests?: readonly string[]; content: ReplyContent },
): ReplyReading {
  const groups = groupsOf(content);
  const sentences = sentencesOf(folded(text, groups.simple));
  const asks = requests.map((request) => folded(request, groups.simple));
  const language = languageOf(sentences, groups);
  const stances = stancesOf(sentences, groups);
  const asked = documentsOf(text, sentences, groups);
  const deadlines = deadlinesOf(text, sentences, groups);
  const closed = closedIn(sentences, groups);
  const decides = sentences.some(
    (one) => deciding.has(stances.get(one)!) || doneIn(one.text).length > 0,
  );
  const isBare = asked.documents.length + deadlines.length === 0 && !closed.is && !decides;
  if (language === null || (isBare && !saysEnough(sentences, groups))) {
    return unclear(language, requests, categoryOf([], asks, groups));
  }
  const template = templateIn(sentences, stances, groups);
  const more = asksForMore(sentences, asked, groups);
  const known = knownOf(sentences, stances, { template, asked, more }, groups);
  const answered = answeredIn(asks, sentences, known, groups).map((one, at) => ({
    ...one,
    request: requests[at] ?? one.request,
  }));
  const { documents } = asked;
  const found = { template, answered, documents, deadlines, closed, asksForMore: more };
  const topic = topicOf(sentences, asks, answered, groups);
  return {
    language,
    category: categoryOf(sentences, asks, groups),
    ...found,
    next: nextLetter({ ...found, ...topic, sentences, stances }, groups),
  };
}

/** What even a reply of a few words tells. */
const deciding: ReadonlySet<string> = new Set(
  'solved refused elsewhere withheld deferred'.split(' '),
);

/** Of what can't be read nothing is said, but for the category that the requests are about. */
function unclear(
  language: ReplyReading['language'],
  requests: readonly string[],
  category: ReplyReading['category'],
): ReplyReading {
  const unknown: Finding = { is: null, because: [] };
  return {
    language,
    category,
    template: unknown,
    answered: requests.map((request) => ({ ...unknown, request })),
    documents: [],
    deadlines: [],
    closed: unknown,
    asksForMore: unknown,
    next: { kind: 'wait', why: 'unclear', because: [] },
  };
}

/** “The feedback stays: it speaks about …” */
const toldBehind = /[a-z]: (?:it|they|the|your|this|we|you) /;

/** What the requests are compared with besides the sentences. */
function knownOf(
  sentences: readonly Sentence[],
  stances: Stances,
  { template, asked, more }: { template: Finding; asked: AskedFor; more: Finding },
  groups: Groups,
): Known {
  const { plan, repeated } = groups.group;
  const elsewhere = sentences.some((one) => stances.get(one) === 'elsewhere');
  const newCase = sentences.some(opensAnother);
  const isOpen = (one: Sentence) => says(plan, one) || says(repeated, one);
  return {
    template: template.is,
    asksDocuments: asked.asking,
    newCase,
    open: elsewhere || newCase || more.is === true || sentences.some(isOpen),
    elsewhere,
    reasoned: sentences.some(
      (one) =>
        givesReason(one, groups) || (stances.get(one) === 'refused' && toldBehind.test(one.text)),
    ),
    stances,
  };
}
