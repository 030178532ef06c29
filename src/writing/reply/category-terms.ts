import { stem } from './words.ts';

/** The terms that categories are told by: stems, pairs of stems, codes, pairs of characters. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  let before = '';
  for (const [run] of text.toLowerCase().matchAll(/[a-z0-9]+|\p{sc=Han}+/gu)) {
    if (/^[a-z0-9]/.test(run)) {
      const word = stem(run);
      terms.push(word);
      if (before !== '') terms.push(`${before} ${word}`);
      before = word;
    } else {
      for (let at = 0; at + 1 < run.length; at++) terms.push(run.slice(at, at + 2));
      before = '';
    }
  }
  return terms;
}
