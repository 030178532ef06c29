import { answeredIn } from './answers.ts';
import { apart, categoryOf } from './category.ts';
import { closedIn } from './closing.ts';
import { deadlinesOf } from './deadlines.ts';
import { asksForMore, documentsOf } from './documents.ts';
import { folded } from './fold.ts';
import { groupsOf, says } from './groups.ts';
import { languageOf } from './language.ts';
import { nextLetter } from './next.ts';
import { sentencesOf } from './sentences.ts';
import { stancesOf } from './stance.ts';
import { templateIn } from './template.ts';
import type { ReplyContent, ReplyReading } from './types.ts';

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
  const known = {
    template: template.is,
    asksDocuments: asked.asking,
    open:
      elsewhere || more.is === true || sentences.some((one) => says(groups.group.repeated, one)),
    elsewhere,
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
  const otherTopic =
    found.answered.length > 0 &&
    found.answered.every(({ is, because }) => is === false && because.length === 0) &&
    apart(said, asks, groups);
  return {
    language: languageOf(sentences),
    category: categoryOf(sentences, asks, groups),
    ...found,
    deadlines: deadlinesOf(text, sentences, groups),
    next: nextLetter({ ...found, sentences, stances, otherTopic }, groups),
  };
}
