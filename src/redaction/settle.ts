import type { Candidate } from './scan.ts';

const order = { keep: 0, certain: 1, likely: 2 } as const;

/** Which readings stand: public ones first, certain before likely, the longer, the table's order. */
export function settle(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  const standing: Candidate[] = [];
  const byPreference = candidates.toSorted(
    (a, b) =>
      order[a.verdict] - order[b.verdict] ||
      b.end - b.start - (a.end - a.start) ||
      a.rank - b.rank ||
      a.start - b.start,
  );
  for (const one of byPreference) {
    if (isTaken(taken, one)) continue;
    taken.fill(1, one.start, one.end);
    if (one.verdict !== 'keep') standing.push(one);
  }
  return standing.sort((a, b) => a.start - b.start);
}

function isTaken(taken: Uint8Array, { start, end }: Candidate): boolean {
  for (let at = start; at < end; at += 1) if (taken[at] === 1) return true;
  return false;
}
