import type { IndexedDocument } from '../../db/search.ts';
import { sureness, type CategoryScore } from './categories.ts';
import { wordsOf } from './terms.ts';

/** What ranking and filters need of a document; its texts stay in the database. */
export type DocumentFacts = Pick<
  IndexedDocument,
  'id' | 'kind' | 'sourceId' | 'version' | 'address' | 'categories' | 'marketplace' | 'outcome'
>;

/** A document with its terms counted, ready to be compared with any question. */
export interface ReadDocument {
  document: DocumentFacts;
  /** Each term by its hash, some 4 bytes instead of a string: thousands of documents stay read. */
  terms: Uint32Array;
  /** The frequency of each term over title, keys and body, weighted and length-normalised. */
  frequencies: Float32Array;
}

export interface Ranked {
  document: DocumentFacts;
  /** 0 to about 7: the best match's words, the right category and the whole question together. */
  score: number;
  /** 0 to 1 each, against the best of the list and of the categories, the latter if they are sure. */
  words: number;
  agreement: number;
  /** 0 to 1: how much of what the seller wrote stands in the document. */
  coverage: number;
}

/** How much a field says, and the length in terms at which it counts as usual. */
const fields = {
  title: { weight: 4, usual: 30 },
  keys: { weight: 2, usual: 300 },
  body: { weight: 1, usual: 600 },
} as const;

const saturation = 2;
const lengthMatters = 0.5;
/** The category of the question counts so much against its words: it is known more surely. */
const agreementWeight = 3;
/** A document that holds nearly all that was asked is meant, whatever its category. */
const coverageWeight = 3;
/** A document's second and further categories agree less than its first. */
const furtherCategory = 0.7;
/** Among equals a solved story stands before an unsolved one. */
const solvedBonus = 0.01;

/** Counts a document's terms once, for all questions to come. */
export function readDocument(full: IndexedDocument): ReadDocument {
  const { titleZh, titleEn, takeawayZh, takeawayEn, bodyZh, bodyEn, keys } = full;
  const counted = new Map<number, number>();
  count(counted, 'title', [titleZh, titleEn]);
  count(counted, 'keys', [keys]);
  count(counted, 'body', [takeawayZh, takeawayEn, bodyZh, bodyEn]);
  const { id, kind, sourceId, version, address, categories, marketplace, outcome } = full;
  return {
    document: { id, kind, sourceId, version, address, categories, marketplace, outcome },
    terms: Uint32Array.from(counted.keys()),
    frequencies: Float32Array.from(counted.values()),
  };
}

function count(
  counted: Map<number, number>,
  field: keyof typeof fields,
  texts: readonly (string | null)[],
) {
  const terms = wordsOf(texts.filter(Boolean).join('\n'));
  const { weight, usual } = fields[field];
  const each = weight / (1 - lengthMatters + (lengthMatters * terms.length) / usual);
  for (const term of terms) {
    const hash = hashOf(term);
    counted.set(hash, (counted.get(hash) ?? 0) + each);
  }
}

/** FNV-1a, 32 bits. Two terms that share a hash are rarer than misspelt ones, and harm as little. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < term.length; unit++) {
    hash = Math.imul(hash ^ term.charCodeAt(unit), 0x01000193);
  }
  return hash >>> 0;
}

/** What a question is, to the ranking: its terms' weights and rareness, and its categories. */
export interface Asked {
  terms: ReadonlyMap<string, number>;
  /** Those of them that the seller wrote. */
  own: ReadonlyMap<string, number>;
  idf: (term: string) => number;
  categories: readonly CategoryScore[];
}

/** Compares each document with all terms of the question; best first, equal ones in a fixed order. */
export function rank(asked: Asked, documents: readonly ReadDocument[]): Ranked[] {
  const values = valuesOf(asked);
  const matches = documents.map((one) => ({ ...compare(values, one), document: one.document }));
  const best = Math.max(...matches.map(({ words }) => words), Number.MIN_VALUE);
  const top = asked.categories[0]?.score ?? 1;
  const sure = sureness(asked.categories);
  const agreementOf = new Map(asked.categories.map(({ id, score }) => [id, (sure * score) / top]));
  return matches
    .filter(({ words }) => words > 0)
    .map(({ document, words, coverage }) => {
      const agreement = agree(document, agreementOf);
      const bonus = document.outcome === 'solved' ? solvedBonus : 0;
      const score =
        words / best + agreementWeight * agreement + coverageWeight * coverage ** 2 + bonus;
      return { document, words: words / best, agreement, coverage, score };
    })
    .toSorted((one, other) => other.score - one.score || other.document.id - one.document.id);
}

interface Value {
  /** What the term adds to a document that is full of it. */
  most: number;
  /** Its share of all that the seller wrote. */
  share: number;
}

function valuesOf({ terms, own, idf }: Asked): Map<number, Value> {
  let written = 0;
  for (const [term, weight] of own) written += weight * idf(term);
  const values = new Map<number, Value>();
  for (const [term, weight] of terms) {
    const value = weight * idf(term);
    const share = own.has(term) && written > 0 ? value / written : 0;
    values.set(hashOf(term), { most: value * (saturation + 1), share });
  }
  return values;
}

/** BM25F over the three fields, and how much of what the seller wrote stands in the document. */
function compare(
  values: ReadonlyMap<number, Value>,
  { terms, frequencies }: ReadDocument,
): { words: number; coverage: number } {
  let words = 0;
  let coverage = 0;
  for (let at = 0; at < terms.length; at++) {
    const value = values.get(terms[at]!);
    if (value === undefined) continue;
    const frequency = frequencies[at]!;
    words += (value.most * frequency) / (frequency + saturation);
    coverage += value.share;
  }
  return { words, coverage };
}

function agree({ categories }: DocumentFacts, agreementOf: ReadonlyMap<string, number>): number {
  const each = categories.map(
    (id, at) => (agreementOf.get(id) ?? 0) * (at === 0 ? 1 : furtherCategory),
  );
  return Math.max(0, ...each);
}
