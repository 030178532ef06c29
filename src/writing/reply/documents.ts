import { placeIn, says, spanOf, type Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import type { Finding, Words } from './types.ts';

/** What a document's name may have before it: “commercial invoice”, “two photos”. */
const before =
  /(?:(?:supplier|commercial|original|signed|valid|recent|clear|color|colour|complete|unedited|copy of (?:the|your|a|an)|copies of (?:the|your)?|government-issued|official)\s+)+$/iu;

/**
 * The documents that the reply asks for, as named in it: in a sentence that asks, or in the list
 * that such a sentence opens.
 */
export function documentsOf(
  original: string,
  sentences: readonly Sentence[],
  groups: Groups,
): { documents: Words[]; asking: Sentence[] } {
  const documents: Words[] = [];
  const asking: Sentence[] = [];
  let inList = false;
  for (const sentence of sentences) {
    const asks = asksFor(sentence, groups);
    if (!asks && !(inList && sentence.item)) {
      inList = inList && !sentence.opens && sentence.text.length < 40;
      continue;
    }
    const found = namedIn(original, sentence, groups, inList && sentence.item);
    if (asks) inList = sentence.opens || (inList && sentence.item);
    if (found.length > 0 || asks) asking.push(sentence);
    for (const one of found) if (!documents.some(sameAs(one))) documents.push(one);
  }
  return { documents, asking };
}

/** Whether a sentence asks the seller for something, and doesn't say that nothing is needed. */
export function asksFor(sentence: Sentence, { group }: Groups): boolean {
  return says(group.ask, sentence) && !says(group.not_asked, sentence);
}

/** The seller is asked to act: what stands before it isn't asked for. */
const tellsToAct =
  /^(?:please|kindly|pls|submit|provide|send|upload|attach|resubmit|we|i|could|can|would|you|let|请|可以|可|麻烦|烦请|劳|您|你|我们|发|传|寄|能否|可否|需要|还需|need|requires?)/;
/** How a document is mentioned that the asked ones are compared with. */
const comparedWith =
  /(?:与|同|跟|和(?=[^,]*一致)|(?:match(?:es)?|same as|identical to|(?:shown|appears?|given|written) (?:on|in)|as (?:on|in))(?: (?:on|in))?(?: the| your)?)\s*$/;
/** How a sentence goes on that says what a document must be like. */
const describes =
  /^\s*(?:\([^)]*\))?\s*(?:须|应|需|必须|要|不|均|上|中|的地址|must|should|needs? to|has to|have to|may)/;

function namedIn(original: string, sentence: Sentence, groups: Groups, whole: boolean): Words[] {
  const { text, start } = sentence;
  const ask = placeIn(groups.group.ask, sentence);
  const all = [...text.matchAll(groups.documents)].filter(
    ({ index }) => !comparedWith.test(text.slice(Math.max(0, index - 24), index)),
  );
  const after = all.filter(({ index }) => index >= ask);
  const asked =
    whole || ask < 0 || after.length === 0 || !tellsToAct.test(text.slice(ask)) ? all : after;
  return asked
    .filter(
      ({ index, 0: { length } }, at) => at === 0 || !describes.test(text.slice(index + length)),
    )
    .map(({ index, 0: name }) => {
      const lead = before.exec(text.slice(Math.max(0, index - 60), index))?.[0].length ?? 0;
      const at = start + index - lead + (lead > 0 ? 0 : name.length - name.trimStart().length);
      const end = start + index + name.trimEnd().length;
      return { words: original.slice(at, end), start: at, end };
    });
}

const plain = ({ words }: Words) => words.toLowerCase().replace(/s$/, '');
const sameAs = (one: Words) => (other: Words) => plain(one) === plain(other);

/** Whether the reply asks for anything: documents, or details that a letter can give. */
export function asksForMore(
  sentences: readonly Sentence[],
  { documents, asking }: ReturnType<typeof documentsOf>,
  groups: Groups,
): Finding {
  const { details, not_asked: not } = groups.group;
  const detailed = sentences.filter((one) => says(details, one) && !says(not, one));
  const because = asking.filter(({ start, end }) =>
    documents.some((one) => one.start >= start && one.end <= end),
  );
  const all = [...new Set([...because, ...detailed])];
  return { is: all.length > 0, because: all.map(spanOf) };
}
