/** One of the best: where it stands, and its score. */
export interface Candidate {
  /** The number of its segment and its place there. */
  at: number;
  place: number;
  score: number;
}

/** Keeps the best `size` of all that is offered. */
export function topOf(size: number) {
  const heap: Candidate[] = [];
  const isWorse = (one: Candidate, other: Candidate) => one.score < other.score;
  const sink = (from: number) => {
    for (let at = from; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let worst = at;
      if (left < heap.length && isWorse(heap[left]!, heap[worst]!)) worst = left;
      if (right < heap.length && isWorse(heap[right]!, heap[worst]!)) worst = right;
      if (worst === at) return;
      [heap[at], heap[worst]] = [heap[worst]!, heap[at]!];
      at = worst;
    }
  };
  const rise = (from: number) => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >>> 1;
      if (!isWorse(heap[at]!, heap[parent]!)) return;
      [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
      at = parent;
    }
  };
  return {
    offer(at: number, place: number, score: number): void {
      if (heap.length < size) rise(heap.push({ at, place, score }) - 1);
      else if (score > (heap[0]?.score ?? Infinity)) {
        heap[0] = { at, place, score };
        sink(0);
      }
    },
    /** What has to be beaten; -Infinity while there is room. */
    least: () => (heap.length < size ? -Infinity : heap[0]!.score),
    best: () => heap.toSorted((one, other) => other.score - one.score),
  };
}
