import type { Term } from './terms.ts';

/** Words of greeting, thanks and despair; a sentence of little else says nothing of the problem. */
const courtesy =
  /大家好|你们?好|您好|各位|大佬|大神|前辈|请教|请问一下|求助|求救|跪求|在线等|谢谢|感谢|拜托|麻烦了|辛苦了|打扰|新人|小白|急死|崩溃|怎么办啊|心态|睡不着|无语|\b(?:hi|hello|dear|greetings|thanks?|thank you|regards|sincerely|appreciate|cheers|hope (?:you|this)|good (?:morning|day)|please help|any help|so stressed|desperate)\b/iu;

const ends = /[。！？!?\n；;]+|\.(?=\s)/gu;
/** A sentence with more terms says something besides. */
const mostTerms = 24;
const courtesyWeight = 0.3;
/** In a short question every word was chosen. */
const fewestSentences = 3;

/**
 * How much each term's sentence counts in a pasted text, 0 to 1, by the term's place in `terms`:
 * sentences that describe the problem count whole, greetings and thanks little.
 */
export function sentenceWeights(text: string, terms: readonly Term[]): Float32Array {
  const weights = new Float32Array(terms.length).fill(1);
  const sentences = sentencesOf(text);
  if (sentences.length < fewestSentences) return weights;
  let from = 0;
  for (const { start, end } of sentences) {
    while (from < terms.length && terms[from]!.start < start) from++;
    let to = from;
    while (to < terms.length && terms[to]!.start < end) to++;
    if (to - from <= mostTerms && courtesy.test(text.slice(start, end))) {
      weights.fill(courtesyWeight, from, to);
    }
    from = to;
  }
  return weights;
}

function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  const add = (end: number) => {
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end });
  };
  for (const { 0: mark, index } of text.matchAll(ends)) {
    add(index + mark.length);
    start = index + mark.length;
  }
  add(text.length);
  return sentences;
}
