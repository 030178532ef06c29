import { distance } from 'fastest-levenshtein';
import { emphasis } from './emphasis.ts';
import { roughSoundOf, soundOf } from './sounds.ts';
import { termsOf, type Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the unknown words of a question may have been meant as: known terms, with weights. */
export type Misspelt = (terms: readonly Term[], text: string) => Map<string, number>;

/** A guess counts so much against a word that is written right. */
const guessed = 0.5;
const shortestWord = 4;
/** From this length on a word may have two letters wrong. */
const longWord = 8;
/** What is meant by so many different words is not known. */
const mostGuesses = 3;
/** A text with more unknown Latin words isn't misspelt but about something else. */
const mostUnknown = 60;

/**
 * Learns the trade's words. A pair of characters that isn't among them may be a known pair typed by
 * its sound, with one character right (申述 for 申诉, 跟买 for 跟卖); a Latin word may be one with a wrong
 * letter (supressed), or Chinese in Latin letters (genmai).
 */
export function misspelt({ categories, concepts }: Vocabulary): Misspelt {
  const texts = [
    ...categories.flatMap(({ phrases }) => phrases.map(({ text }) => text)),
    ...concepts.flatMap(({ forms }) => forms),
  ];
  const terms = texts.flatMap((text) => termsOf(text));
  const pairs = new Set(terms.filter(({ kind }) => kind === 'pair').map(({ term }) => term));
  const words = new Set(terms.filter(({ kind }) => kind === 'word').map(({ term }) => term));
  const bySound = Map.groupBy(pairs, (pair) => [...pair].map(roughSoundOf).join(' '));
  const bySpelling = Map.groupBy(pairs, (pair) => [...pair].map(soundOf).join(''));
  const byLetter = Map.groupBy(words, (word) => word[0] ?? '');

  const soundsLike = (pair: string) => {
    const alike = bySound.get([...pair].map(roughSoundOf).join(' ')) ?? [];
    return alike.filter((one) => [...one].some((character, at) => character === [...pair][at]));
  };
  const spelledLike = (word: string) => {
    if (word.length < shortestWord) return [];
    const romanised = bySpelling.get(word);
    if (romanised) return romanised;
    const most = word.length >= longWord ? 2 : 1;
    const near = (byLetter.get(word[0] ?? '') ?? []).filter(
      (one) => one.length >= shortestWord && Math.abs(one.length - word.length) <= most,
    );
    const far = near
      .map((one) => ({ one, by: distance(one, word) }))
      .filter(({ by }) => by <= most);
    const least = Math.min(...far.map(({ by }) => by));
    return far.filter(({ by }) => by === least).map(({ one }) => one);
  };

  return (asked, text) => {
    const guesses = new Map<string, number>();
    let unknown = 0;
    for (const term of asked) {
      const isPair = term.kind === 'pair' && !pairs.has(term.term);
      const isWord = term.kind === 'word' && !words.has(term.term) && /^[a-z]+$/.test(term.term);
      if (!isPair && !isWord) continue;
      if (isWord && ++unknown > mostUnknown) continue;
      const meant = isPair ? soundsLike(term.term) : spelledLike(term.term);
      if (meant.length > mostGuesses) continue;
      const weight = guessed * emphasis(term, text.slice(term.start, term.end));
      for (const one of meant) guesses.set(one, Math.max(weight, guesses.get(one) ?? 0));
    }
    return guesses;
  };
}
