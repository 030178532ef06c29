/** The pairs that hold somebody's words; the same sign on both sides is paired within its line. */
const pairs = [/“[^“”]{3,2000}”/g, /「[^「」]{3,2000}」/g, /"[^"\n]{3,2000}"/g];

/** Where somebody else's English is quoted: letters and no Chinese between the signs. */
export function quotesIn(text: string): { start: number; end: number }[] {
  return pairs.flatMap((pair) =>
    [...text.matchAll(pair)]
      .filter(([words]) => /[A-Za-z]{3}/.test(words) && !/\p{Script=Han}/u.test(words))
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  );
}
