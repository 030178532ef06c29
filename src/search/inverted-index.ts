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
  /**
   * Merges where there are many segments of a kind, in steps of some milliseconds; undefined when
   * there is nothing to merge.
   */
  merging: () => Generator<void, void> | undefined;
}

/** So many segments of about one size become one. */
const together = 8;
/** A segment belongs to the sizes from one power of this to the next. */
const tier = 8;

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
    merging() {
      const chosen = worthMerging(segments);
      if (!chosen) return undefined;
      return (function* () {
        const merged = yield* mergeSegments(chosen);
        segments = bySize([...segments.filter((one) => !chosen.includes(one)), merged]);
      })();
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

/** The smallest segments of one tier once they are many, or one that is mostly removed documents. */
function worthMerging(segments: readonly Segment[]): Segment[] | undefined {
  const hollow = segments.find(({ size, gone }) => gone * 2 > size);
  if (hollow) return [hollow];
  const tiers = Map.groupBy(segments, ({ size }) => Math.floor(Math.log(size) / Math.log(tier)));
  const lowestFirst = [...tiers].toSorted(([one], [other]) => one - other);
  return lowestFirst.find(([, alike]) => alike.length >= together)?.[1];
}
