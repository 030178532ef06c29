import type { InBoth } from './types.ts';

/** How many characters `…` may stand for. */
const gap = 50;

/** A word that may stand before a thing: “test” in “test report”, but not “the”. */
const noArticle =
  "(?!(?:an?|the|your|our|this|that|these|any|of|or|and|following|to|in|with|for|as|on|from|by|see|add|need|needs|require|provide|submit|send|upload|attach|share|include|review|accept|accepted|new|both|one|two|three|valid|clear|please)\\s)[a-z0-9'-]+";

/**
 * A group of phrases as one expression. In a phrase `(a|b)` is one of both, `(a|)` and `a?` may be
 * missing, `…` is a few words of the same sentence, `*` the rest of a word, `<n>` a number, `<w>` an
 * English word, `not` also “n't”; all else is meant as it stands. Texts are in lower case.
 */
export function compile({ en, zh }: InBoth): RegExp {
  const latin = longestFirst(en).map(expression).join('|');
  const han = longestFirst(zh).map(spaced).map(expression).join('|');
  return new RegExp(`(?<![a-z0-9])(?:${latin})(?![a-z0-9])|${han}`, 'g');
}

const longestFirst = (phrases: readonly string[]) =>
  phrases.toSorted((one, other) => other.length - one.length);

/** Latin words amid Chinese are whole words, and may have spaces around them: “此 Case 已关闭”. */
const spaced = (phrase: string) => phrase.replace(/[A-Za-z]{2,}/g, ' ?\u0001$&\u0002 ?');

/** Takes the space before `(not|…)` into it, since “isn't” has none. */
const spacedNot = (phrase: string) =>
  phrase.replace(/ \(((?:[^()]*\|)?not(?: [^()]*)?(?:\|[^()]*)?)\)/g, (_, some: string) => {
    const each = some.split('|').map((one) => ` ${one}`);
    return `(${each.join('|')})`;
  });

function expression(phrase: string): string {
  return spacedNot(phrase.toLowerCase())
    .replace(/[.*+^${}[\]\\]/g, '\\$&')
    .replaceAll('(', '(?:')
    .replace(/ ?… ?/g, `[^\\n]{0,${gap}}?`)
    .replaceAll('<n>', '\\d+')
    .replaceAll('<w>', noArticle)
    .replaceAll('\\*', '[a-z0-9]*')
    .replaceAll('\u0001', '(?<![a-z0-9])')
    .replaceAll('\u0002', '(?![a-z0-9])')
    .replace(/ +not(?![a-z])/g, "\\s*(?:no?t|n?'t)")
    .replace(/ +\?/g, '\\s*')
    .replace(/ +/g, '\\s+');
}
