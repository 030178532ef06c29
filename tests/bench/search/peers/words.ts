const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words that Node's own dictionary finds. */
export function segmented(text: string): string[] {
  return [...segmenter.segment(text.normalize('NFKC').toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

const runs = /\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu;

/** Each two neighbouring Han characters, and the words of other writing whole. */
export function bigrams(text: string): string[] {
  return (text.normalize('NFKC').toLowerCase().match(runs) ?? []).flatMap((run) => {
    const characters = [...run];
    if (!/\p{Script=Han}/u.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((character, at) => characters[at]! + character);
  });
}

/** Each three neighbouring characters, as FTS5's trigram tokeniser takes them. */
export function trigrams(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    const characters = [...word];
    return characters.slice(2).map((_, at) => characters.slice(at, at + 3).join(''));
  });
}
