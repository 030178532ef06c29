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

function namedIn(original: string, sentence: Sentence, groups: Groups, whole: boolean): Words[] {
  const { text, start } = sentence;
  const from = whole ? 0 : Math.max(0, placeIn(groups.group.ask, sentence) - 60);
  return [...text.matchAll(groups.documents)]
    .filter(({ index }) => index >= from)
    .map(({ index, 0: { length } }) => {
      const lead = before.exec(text.slice(Math.max(0, index - 60), index))?.[0].length ?? 0;
      const at = start + index - lead;
      const end = start + index + length;
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
