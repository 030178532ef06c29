import type { Counted } from './counted.ts';
import { mergeSegments } from './merge.ts';
import { buildSegment, type Facts, type Segment } from './segment.ts';

/** A document as it enters the index. */
export interface Entry {
  facts: Facts;
  counted: Counted;
}

/** An index that documents enter and leave at any time: a few segments, merged now and then. */
export interface InvertedIndex {
  /** The segments as they are now, the largest first. */
  segments: () => readonly Segment[];
  /** How many documents can be found. */
  size: () => number;
  /** Adds documents. `replacing` looks for older ones with the same keys, which takes its time. */
  add: (entries: readonly Entry[], how?: { replacing: boolean }) => void;
  remove: (keys: readonly number[]) => void;
  needsMerging: () => boolean;
  /** Merges what has become too many segments, in steps of some milliseconds. */
  merging: () => Generator<void, void>;
}

/** A segment stays apart while it is so many times larger than all smaller ones together. */
const muchLarger = 3;

/** Starts from the segments of an earlier run, or from none. */
export function invertedIndex(from: readonly Segment[] = []): InvertedIndex {
  let segments = [...from];
  const bySize = (all: Segment[]) => all.toSorted((one, other) => other.size - one.size);
  const remove = (keys: readonly number[]) => {
    for (const key of keys) for (const segment of segments) removeFrom(segment, key);
  };
  return {
    segments: () => segments,
    size: () => segments.reduce((sum, { size, gone }) => sum + size - gone, 0),
    add(entries, { replacing } = { replacing: true }) {
      if (entries.length === 0) return;
      if (replacing) remove(entries.map(({ facts }) => facts.key));
      segments = bySize([...segments, buildSegment(entries)]);
    },
    remove,
    needsMerging: () => worthMerging(segments) !== undefined,
    *merging() {
      for (let chosen = worthMerging(segments); chosen; chosen = worthMerging(segments)) {
        const parts = chosen;
        const merged = yield* mergeSegments(parts);
        segments = bySize([...segments.filter((one) => !parts.includes(one)), merged]);
      }
    },
  };
}

function removeFrom(segment: Segment, key: number): void {
  for (let place = segment.keys.indexOf(key); place >= 0;) {
    if (!segment.removed[place]) {
      segment.removed[place] = 1;
      segment.gone++;
    }
    place = segment.keys.indexOf(key, place + 1);
  }
}

/**
 * The smaller segments up to the last that isn't much larger than those before it: what stays grows
 * from one to the next, so there are few, and a document is merged seldom (the logarithmic method).
 */
function worthMerging(segments: readonly Segment[]): Segment[] | undefined {
  const hollow = segments.find(({ size, gone }) => gone * 2 > size);
  if (hollow) return [hollow];
  let smaller = 0;
  let from = segments.length;
  for (let at = segments.length - 1; at >= 0; at--) {
    if (smaller > 0 && segments[at]!.size < muchLarger * smaller) from = at;
    smaller += segments[at]!.size;
  }
  return from < segments.length - 1 ? segments.slice(from) : undefined;
}
