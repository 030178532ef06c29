import { wordCount } from '../sentences.ts';
import { spanOf } from '../span.ts';
import type { Draft, Fault, Rule } from './rule.ts';

const mostWordsOfSentence = 20;
const mostWordsOfLetter = 200;

function longSentences({ sentences }: Draft): Fault {
  const long = sentences.filter(
    ({ role, words }) => role !== 'subject' && words > mostWordsOfSentence,
  );
  if (long.length === 0) return null;
  const longest = Math.max(...long.map(({ words }) => words));
  return {
    at: long.map(spanOf),
    detail: { count: long.length, longest, limit: mostWordsOfSentence },
  };
}

function longLetter({ voice }: Draft): Fault {
  const count = wordCount(voice);
  return count > mostWordsOfLetter ? { detail: { count, limit: mostWordsOfLetter } } : null;
}

/** How long the letter is. */
export const lengthRules: readonly Rule[] = [
  { id: 'sentence_length', find: longSentences },
  { id: 'letter_length', find: longLetter },
];
