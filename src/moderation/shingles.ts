/** Longer texts are compared by their beginning: a queue of them is compared while a page waits. */
export const longest = 2000;
/** Characters in a row that two texts share by more than chance, in Chinese as in English. */
const size = 8;
const enough = 0.3;
const nearly = 0.8;

/** How much of a text stands in another one, in words of the review page. */
export type Sameness = 'copy' | 'parts';

/**
 * Compares one text with many: `copy` when nearly all of the shorter one stands in the other,
 * `parts` when long passages do, null otherwise. Case, spaces, punctuation and the numbers of marks
 * don't count.
 */
export function comparer(text: string): (other: string) => Sameness | null {
  const own = new Set(shingles(text));
  return (other) => {
    let all = 0;
    let same = 0;
    for (const shingle of shingles(other)) {
      all++;
      if (own.has(shingle)) same++;
    }
    const share = all === 0 || own.size === 0 ? 0 : same / Math.min(own.size, all);
    return share >= nearly ? 'copy' : share >= enough ? 'parts' : null;
  };
}

function* shingles(text: string): Generator<string> {
  const plain = text
    .slice(0, longest)
    .toLowerCase()
    .replace(/\[([^\]\d]+)-\d+\]/g, '[$1]')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  for (let at = 0; at + size <= plain.length; at++) yield plain.slice(at, at + size);
}
