import { spanOf } from '../span.ts';
import { placeIn, says, type Groups } from './groups.ts';
import { namesOf } from './document-names.ts';
import { opensAnother } from './shapes.ts';
import type { Sentence } from './sentences.ts';
import type { Finding, Words } from './types.ts';

/** The documents that a reply asks for, and the sentences that ask. */
export interface AskedFor {
  documents: Words[];
  asking: Sentence[];
}

/**
 * The documents that the reply asks for, as named in it: in a sentence that asks, or in the list
 * that such a sentence opens.
 */
export function documentsOf(
  original: string,
  sentences: readonly Sentence[],
  groups: Groups,
): AskedFor {
  const documents: Words[] = [];
  const asking: Sentence[] = [];
  let inList = false;
  for (const sentence of sentences) {
    const asks = asksFor(sentence, groups);
    if (!asks && !(inList && sentence.item)) {
      inList = inList && !sentence.opens && sentence.text.length < 40;
      continue;
    }
    const found = namesOf(original, sentence, groups, inList && sentence.item);
    if (asks) inList = sentence.opens || (inList && sentence.item);
    if (found.length > 0 || asks) asking.push(sentence);
    for (const one of found) if (!documents.some(sameAs(one))) documents.push(one);
  }
  return { documents: named(documents), asking };
}

/** Without “proof” in general, where it is said which. */
function named(all: readonly Words[]): Words[] {
  const some = all.filter(
    ({ words }) => !/^(?:any |your |the |such )?(?:proof|evidence)$/i.test(words),
  );
  return some.length > 0 ? some : [...all];
}

/** An order to hand something over, wherever it stands in a sentence. */
const order =
  /(?:^|[,;:]\s*|\b(?:and|then|also|please|kindly|first|or|simply|just)\s+)(?:upload|submit|provide|send|attach|enclose|share|supply|present|furnish|resubmit|forward|e-?mail|fax|give us|hand in|add (?:a|an|the|your|it|them))[\s:]|\b(?:explain|describe|tell us|confirm)[^.]{0,40}\s(?:in|with|through) an?\s|(?:提交|提供|上传|附上|附|补充|补交|递交|出示|重新提交|写)(?:一份|一封|以下|如下|下列|您的|完整|修改)|附上(?!了|您)|并附|请(?:您)?(?:重新|另外|再)?(?:拍摄|拍|准备)/;

/** Whether a sentence asks the seller for something, and doesn't say that nothing is needed. */
export function asksFor(sentence: Sentence, { group }: Groups): boolean {
  if (says(group.not_asked, sentence) || says(group.menu, sentence)) return false;
  if (opensAnother(sentence)) return false;
  return says(group.ask, sentence) || order.test(sentence.text);
}

const plain = ({ words }: Words) => words.toLowerCase().replace(/s$/, '');
const sameAs = (one: Words) => (other: Words) => plain(one) === plain(other);

/** Whether the reply asks for anything: documents, or details that a letter can give. */
export function asksForMore(
  sentences: readonly Sentence[],
  { documents, asking }: AskedFor,
  groups: Groups,
): Finding {
  const { details, not_asked: not, menu } = groups.group;
  const detailed = sentences.filter(
    (one) => placeIn(details, one) >= 0 && !says(not, one) && !says(menu, one),
  );
  const because = asking.filter(({ start, end }) =>
    documents.some((one) => one.start >= start && one.end <= end),
  );
  const all = [...new Set([...because, ...detailed])];
  return { is: all.length > 0, because: all.map(spanOf) };
}
