import { saysNothing } from '../emphasis.ts';
import { hashOf } from './hash.ts';
import { wordsOf } from '../terms.ts';

/** What the engine reads of a document: three texts, of falling weight. */
export interface Texts {
  title: string;
  keys: string;
  body: string;
}

/** A document with its terms counted, ready to enter a segment. The three arrays are parallel. */
export interface Counted {
  /** Each distinct term by its hash. */
  terms: Uint32Array;
  /** 1 to 255: how full of the term the document is, saturated and normalised by length. */
  impacts: Uint8Array;
  /** 1 where the term stands in the title. */
  inTitle: Uint8Array;
}

/** How much a field says, and the length in terms at which it counts as usual. */
const fields = {
  title: { weight: 4, usual: 30 },
  keys: { weight: 2, usual: 300 },
  body: { weight: 1, usual: 300 },
} as const;

/** BM25's k1 + 1 caps what repetition adds; its b says how much length matters. */
export const saturation = 2;
const lengthMatters = 0.5;

/** The largest impact: a document that is full of a term. */
export const fullImpact = 255;

/**
 * Counts the terms of a document once, for all questions to come: BM25F (Robertson & Zaragoza 2009,
 * "The Probabilistic Relevance Framework", §3.5) with the saturated frequency kept in a byte.
 */
export function countTerms(texts: Texts): Counted {
  const frequencies = new Map<number, number>();
  const titles = count(frequencies, 'title', texts.title);
  count(frequencies, 'keys', texts.keys);
  count(frequencies, 'body', texts.body);
  const terms = Uint32Array.from(frequencies.keys());
  const impacts = new Uint8Array(terms.length);
  let at = 0;
  for (const frequency of frequencies.values()) {
    const share = frequency / (frequency + saturation);
    impacts[at++] = Math.max(1, Math.round(share * fullImpact));
  }
  const inTitle = Uint8Array.from(terms, (term) => Number(titles.has(term)));
  return { terms, impacts, inTitle };
}

function count(
  frequencies: Map<number, number>,
  field: keyof typeof fields,
  text: string,
): Set<number> {
  const words = wordsOf(text).filter((word) => !saysNothing(word));
  const { weight, usual } = fields[field];
  const each = weight / (1 - lengthMatters + (lengthMatters * words.length) / usual);
  const hashes = words.map(hashOf);
  for (const hash of hashes) frequencies.set(hash, (frequencies.get(hash) ?? 0) + each);
  return new Set(hashes);
}
