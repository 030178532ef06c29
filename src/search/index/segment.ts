import type { Counted } from './counted.ts';

/** Facts of a document that filters and ranking ask for, as small numbers. */
export interface Facts {
  /** What the document is found again by, outside the index: unique in it. */
  key: number;
  kind: number;
  /** Which list of categories: see `codes.ts`. */
  category: number;
  marketplace: number;
  outcome: number;
  /** Months since the year 0: fresher ones are larger. */
  month: number;
}

/**
 * An unchangeable piece of an inverted index, all in typed arrays. Documents have places 0 to
 * `size - 1`; a removed one keeps its place and is skipped.
 */
export interface Segment {
  size: number;
  removed: Uint8Array;
  /** How many are removed. */
  gone: number;
  keys: Uint32Array;
  kinds: Uint8Array;
  categories: Uint16Array;
  marketplaces: Uint8Array;
  outcomes: Uint8Array;
  months: Uint16Array;
  /** Hashes of all terms, ascending; the postings of `terms[i]` are `starts[i]` to `starts[i + 1]`. */
  terms: Uint32Array;
  starts: Uint32Array;
  /** In how many titles each term stands. */
  titles: Uint32Array;
  /** Of each posting: the place of its document, ascending within a term, and the impact. */
  places: Uint32Array;
  impacts: Uint8Array;
}

/** Room for a segment's documents. */
export function emptyFacts(size: number) {
  return {
    size,
    removed: new Uint8Array(size),
    gone: 0,
    keys: new Uint32Array(size),
    kinds: new Uint8Array(size),
    categories: new Uint16Array(size),
    marketplaces: new Uint8Array(size),
    outcomes: new Uint8Array(size),
    months: new Uint16Array(size),
  };
}

/** Builds a segment of some documents, whose places follow their order. */
export function buildSegment(documents: readonly { facts: Facts; counted: Counted }[]): Segment {
  const segment = emptyFacts(documents.length);
  for (const [place, { facts }] of documents.entries()) {
    segment.keys[place] = facts.key;
    segment.kinds[place] = facts.kind;
    segment.categories[place] = facts.category;
    segment.marketplaces[place] = facts.marketplace;
    segment.outcomes[place] = facts.outcome;
    segment.months[place] = facts.month;
  }
  return { ...segment, ...invert(documents.map(({ counted }) => counted)) };
}

type Postings = Pick<Segment, 'terms' | 'starts' | 'titles' | 'places' | 'impacts'>;

function invert(documents: readonly Counted[]): Postings {
  const total = documents.reduce((sum, { terms }) => sum + terms.length, 0);
  const hashes = new Uint32Array(total);
  const from = { places: new Uint32Array(total), impacts: new Uint8Array(total) };
  const inTitle = new Uint8Array(total);
  let at = 0;
  for (const [place, counted] of documents.entries()) {
    hashes.set(counted.terms, at);
    from.impacts.set(counted.impacts, at);
    inTitle.set(counted.inTitle, at);
    from.places.fill(place, at, (at += counted.terms.length));
  }
  return grouped(hashes, inTitle, from);
}

function grouped(
  hashes: Uint32Array,
  inTitle: Uint8Array,
  from: Pick<Segment, 'places' | 'impacts'>,
): Postings {
  const order = sortedOrder(hashes);
  const places = new Uint32Array(order.length);
  const impacts = new Uint8Array(order.length);
  const terms: number[] = [];
  const starts: number[] = [];
  const titles: number[] = [];
  for (let to = 0; to < order.length; to++) {
    const at = order[to]!;
    const hash = hashes[at]!;
    if (to === 0 || hash !== terms.at(-1)) {
      terms.push(hash);
      starts.push(to);
      titles.push(0);
    }
    titles[titles.length - 1]! += inTitle[at]!;
    places[to] = from.places[at]!;
    impacts[to] = from.impacts[at]!;
  }
  starts.push(order.length);
  return {
    terms: Uint32Array.from(terms),
    starts: Uint32Array.from(starts),
    titles: Uint32Array.from(titles),
    places,
    impacts,
  };
}

const digit = 11;
const buckets = 1 << digit;

/** The places of the values in ascending order; equal ones stay in order (radix sort). */
function sortedOrder(values: Uint32Array): Uint32Array {
  let order = Uint32Array.from(values.keys());
  let next = new Uint32Array(values.length);
  for (let shift = 0; shift < 32; shift += digit) {
    const ends = new Uint32Array(buckets + 1);
    for (const value of values) ends[((value >>> shift) & (buckets - 1)) + 1]!++;
    for (let bucket = 0; bucket < buckets; bucket++) ends[bucket + 1]! += ends[bucket]!;
    for (const at of order) next[ends[(values[at]! >>> shift) & (buckets - 1)]!++] = at;
    [order, next] = [next, order];
  }
  return order;
}

/** Where a term stands in a segment's list of terms; -1 when it stands nowhere. */
export function placeOfTerm({ terms }: Segment, hash: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = terms[middle]!;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
