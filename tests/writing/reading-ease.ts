import { syllable } from 'syllable';
import { sentencesOf } from '../../src/writing/sentences.ts';

/**
 * What Flesch's formula counts in a letter. An identifier, a date's number and a code are one word
 * of one syllable: nobody reads them aloud.
 */
export function measured(text: string): { sentence: number; word: number; syllable: number } {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const syllables = words.map(syllablesOf);
  return {
    sentence: sentencesOf(text).length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  };
}

const counted = new Map<string, number>();

function syllablesOf(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = /\d/.test(word) ? 1 : Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}
