import type { InBoth } from './types.ts';

/** How many characters `…` may stand for. */
const gap = 50;

/** A word that may stand before a thing: “test” in “test report”, but not “the”. */
const noArticle =
  "(?!(?:an?|the|your|our|this|that|these|any|of|or|and|following|to|in|with|for)\\s)[a-z0-9'-]+";

/**
 * A group of phrases as one expression. In a phrase `(a|b)` is one of both, `(a|)` and `a?` may be
 * missing, `…` is a few words of the same sentence, `<n>` a number, `<w>` an English word; all else
 * is meant as it stands. Texts are in lower case.
 */
export function compile({ en, zh }: InBoth): RegExp {
  const latin = longestFirst(en).map(expression).join('|');
  const han = longestFirst(zh).map(spaced).map(expression).join('|');
  return new RegExp(`(?<![a-z0-9])(?:${latin})(?![a-z0-9])|${han}`, 'g');
}

const longestFirst = (phrases: readonly string[]) =>
  phrases.toSorted((one, other) => other.length - one.length);

/** Latin words amid Chinese may have spaces around them: “此 Case 已关闭”. */
const spaced = (phrase: string) => phrase.replace(/[A-Za-z]{2,}/g, ' ?$& ?');

function expression(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[.*+^${}[\]\\]/g, '\\$&')
    .replaceAll('(', '(?:')
    .replace(/ ?… ?/g, `[^\\n]{0,${gap}}?`)
    .replaceAll('<n>', '\\d+')
    .replaceAll('<w>', noArticle)
    .replace(/ +\?/g, '\\s*')
    .replace(/ +/g, '\\s+');
}
