import type { Candidate } from './find.ts';

/** What a keyword or a context gave away, by its spelling in the shadow: found again without it. */
export type Known = Map<string, Candidate>;

/** Enough for any honest story, and it bounds the time of a hostile one. */
const mostKnown = 60;

/** Keep a value in mind, unless it is so short that other words may hold it by chance. */
export function remember(known: Known, candidate: Candidate, words: string): void {
  const raw = words.slice(candidate.start, candidate.end);
  const chinese = /^[\u4e00-\u9fff]+$/.test(raw);
  if (candidate.verdict === 'keep' || raw.length < (chinese ? 3 : 5)) return;
  if (known.size < mostKnown || known.has(raw)) known.set(raw, candidate);
}

/** Every place where a known value stands as a word of its own. */
export function recall(known: Known, words: string): Candidate[] {
  const again: Candidate[] = [];
  for (const [raw, candidate] of known) {
    for (
      let start = words.indexOf(raw);
      start >= 0;
      start = words.indexOf(raw, start + raw.length)
    ) {
      const end = start + raw.length;
      if (standsAlone(words, start, end)) again.push({ ...candidate, start, end });
    }
  }
  return again;
}

function standsAlone(words: string, start: number, end: number): boolean {
  const joins = (at: number) => /[A-Za-z0-9]{2}/.test(words.slice(at - 1, at + 1));
  return !joins(start) && !joins(end);
}
