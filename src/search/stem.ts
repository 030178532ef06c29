/** Endings taken off a Latin word, the first that fits, and how many letters must remain. */
const endings: readonly [ending: string, instead: string, least: number][] = [
  ['ations', 'at', 3],
  ['ation', 'at', 3],
  ['ions', '', 3],
  ['ion', '', 3],
  ['ings', '', 3],
  ['ing', '', 3],
  ['ities', 'ity', 3],
  ['ies', 'y', 3],
  ['ied', 'y', 3],
  ['edly', '', 4],
  ['ed', '', 3],
  ['ements', 'e', 3],
  ['ement', 'e', 3],
  ['ments', '', 3],
  ['ment', '', 3],
  ['ously', 'ous', 3],
  ['ally', '', 4],
  ['ably', 'able', 3],
  ['ly', '', 5],
  ['ers', '', 3],
  ['er', '', 3],
  ['al', '', 4],
  ['sses', 'ss', 3],
  ['es', '', 3],
  ['s', '', 3],
  ['e', '', 3],
];

/** A light stem, so that 'variations' meets 'variation' and 'removed' meets 'removal'. */
export function stem(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  for (const [ending, instead, least] of endings) {
    if (!word.endsWith(ending)) continue;
    const root = word.slice(0, -ending.length) + instead;
    if (root.length >= least) return undouble(root);
  }
  return word;
}

/** 'shipped' and 'ship' meet: a doubled last consonant, save l, s and z, is written once. */
function undouble(root: string): string {
  const [last, before] = [root.at(-1), root.at(-2)];
  if (root.length < 4 || last !== before || /[aeioulsz]/.test(last ?? '')) return root;
  return root.slice(0, -1);
}
