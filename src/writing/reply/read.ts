import { answeredIn } from './answers.ts';
import { givesReason } from './informed.ts';
import { apart, categoryOf } from './category.ts';
import { closedIn } from './closing.ts';
import { deadlinesOf } from './deadlines.ts';
import { asksForMore, documentsOf } from './documents.ts';
import { folded } from './fold.ts';
import { opensAnother } from './shapes.ts';
import { groupsOf, says } from './groups.ts';
import { languageOf } from './language.ts';
import { nextLetter } from './next.ts';
import { strangeTo, thanksForAnother } from './topic.ts';
import { sentencesOf } from './sentences.ts';
import { stancesOf } from './stance.ts';
import { templateIn } from './template.ts';
import type { ReplyContent, ReplyReading } from './types.ts';

/** “The feedback stays: it speaks about …” */
const toldBehind = /[a-z]: (?:it|they|the|your|this|we|you) /;

/**
 * Reads an answer of Amazon's support, in English or Chinese: by rules and phrase tables, in time
 * linear in its length. Each finding names the sentences that led to it (UTF-16 units of `text`);
 * null says that the text doesn't tell.
 * @param requests What the seller had asked for, each as a sentence in either language.
 */
export function readReply(
  text: string,
  { requests = [], content }: { requests?: readonly string[]; content: ReplyContent },
): ReplyReading {
  const groups = groupsOf(content);
  const sentences = sentencesOf(folded(text, groups.simple));
  const asks = requests.map((request) => folded(request, groups.simple));
  const stances = stancesOf(sentences, groups);
  const asked = documentsOf(text, sentences, groups);
  const template = templateIn(sentences, stances, groups);
  const elsewhere = sentences.some((one) => stances.get(one) === 'elsewhere');
  const more = asksForMore(sentences, asked, groups);
  const newCase = sentences.some(opensAnother);
  const known = {
    template: template.is,
    asksDocuments: asked.asking,
    newCase,
    open:
      elsewhere ||
      newCase ||
      more.is === true ||
      sentences.some((one) => says(groups.group.plan, one)) ||
      sentences.some((one) => says(groups.group.repeated, one)),
    elsewhere,
    reasoned: sentences.some(
      (one) =>
        givesReason(one, groups) || (stances.get(one) === 'refused' && toldBehind.test(one.text)),
    ),
    stances,
  };
  const found = {
    template,
    answered: answeredIn(asks, sentences, known, groups).map((one, at) => ({
      ...one,
      request: requests[at] ?? one.request,
    })),
    documents: asked.documents,
    closed: closedIn(sentences, groups),
    asksForMore: more,
  };
  const said = sentences.map((sentence) => sentence.text);
  const open = found.answered.length > 0 && found.answered.every(({ is }) => is === false);
  const unmet = found.answered.every(({ because }) => because.length === 0);
  const otherTopic =
    open && ((unmet && apart(said, asks, groups)) || thanksForAnother(said, asks, groups));
  return {
    language: languageOf(sentences),
    category: categoryOf(sentences, asks, groups),
    ...found,
    deadlines: deadlinesOf(text, sentences, groups),
    next: nextLetter(
      { ...found, sentences, stances, otherTopic, strange: open && strangeTo(said, asks, groups) },
      groups,
    ),
  };
}
