import { emptyFacts, type Segment } from './segment.ts';

/** After so many postings the merge lets others work: some three milliseconds. */
const postingsAtOnce = 400_000;
const dropped = 0xffffffff;

/**
 * Makes one segment of several, without the removed documents, in steps: a large merge must not keep
 * a question waiting. Documents removed between two steps are removed from the result as well.
 */
export function* mergeSegments(segments: readonly Segment[]): Generator<void, Segment> {
  const { facts, moved } = mergeFacts(segments);
  yield;
  const merged = yield* mergePostings(segments, moved);
  const result: Segment = { ...facts, ...merged };
  for (const [at, { removed }] of segments.entries()) {
    for (const [place, to] of moved[at]!.entries()) {
      if (to === dropped || !removed[place]) continue;
      result.removed[to] = 1;
      result.gone++;
    }
  }
  return result;
}

/** The facts of those that stay, and for each segment where its documents moved to. */
function mergeFacts(segments: readonly Segment[]) {
  const staying = segments.reduce((sum, { size, gone }) => sum + size - gone, 0);
  const facts = emptyFacts(staying);
  let to = 0;
  const moved = segments.map((segment) => {
    const places = new Uint32Array(segment.size).fill(dropped);
    for (let place = 0; place < segment.size; place++) {
      if (segment.removed[place]) continue;
      facts.keys[to] = segment.keys[place]!;
      facts.kinds[to] = segment.kinds[place]!;
      facts.categories[to] = segment.categories[place]!;
      facts.marketplaces[to] = segment.marketplaces[place]!;
      facts.outcomes[to] = segment.outcomes[place]!;
      facts.months[to] = segment.months[place]!;
      places[place] = to++;
    }
    return places;
  });
  return { facts, moved };
}

function* mergePostings(segments: readonly Segment[], moved: readonly Uint32Array[]) {
  const sum = (of: (segment: Segment) => number) => segments.reduce((all, one) => all + of(one), 0);
  const room = sum(({ places }) => places.length);
  const termRoom = sum(({ terms }) => terms.length);
  const places = new Uint32Array(room);
  const impacts = new Uint8Array(room);
  const terms = new Uint32Array(termRoom);
  const starts = new Uint32Array(termRoom + 1);
  const titles = new Uint32Array(termRoom);
  const next = segments.map(() => 0);
  let [to, term, pause] = [0, 0, postingsAtOnce];
  for (;;) {
    const hash = lowest(segments, next);
    if (hash === undefined) break;
    const start = to;
    let inTitles = 0;
    for (const [at, segment] of segments.entries()) {
      const own = next[at]!;
      if (segment.terms[own] !== hash) continue;
      next[at] = own + 1;
      inTitles += segment.titles[own]!;
      const goes = moved[at]!;
      for (let from = segment.starts[own]!; from < segment.starts[own + 1]!; from++) {
        const place = goes[segment.places[from]!]!;
        if (place === dropped) continue;
        places[to] = place;
        impacts[to++] = segment.impacts[from]!;
      }
    }
    if (to > start) {
      terms[term] = hash;
      titles[term] = Math.min(inTitles, to - start);
      starts[term++] = start;
    }
    if (to > pause) {
      pause = to + postingsAtOnce;
      yield;
    }
  }
  starts[term] = to;
  return {
    terms: terms.slice(0, term),
    starts: starts.slice(0, term + 1),
    titles: titles.slice(0, term),
    places: to === room ? places : places.slice(0, to),
    impacts: to === room ? impacts : impacts.slice(0, to),
  };
}

function lowest(segments: readonly Segment[], next: readonly number[]): number | undefined {
  let found: number | undefined;
  for (const [at, { terms }] of segments.entries()) {
    const hash = terms[next[at]!];
    if (hash !== undefined && (found === undefined || hash < found)) found = hash;
  }
  return found;
}
