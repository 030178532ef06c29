import type { ContentFault } from '../../library/faults.ts';
import type { Corpus } from '../corpus.ts';
import type { Page } from '../pages.ts';

const mostWords = 20;

/** English to copy whose sentences are too long to be read at once by whoever gets them. */
export function faultsOfSentences({ pages, phrases }: Corpus): ContentFault[] {
  const english = [
    ...pages.flatMap(inBlocks),
    ...pages.flatMap(inHead),
    ...phrases.map(({ file, line, en }) => ({ file, line, text: en })),
  ];
  return english.flatMap(({ text, ...at }) =>
    sentencesOf(text)
      .map((sentence) => ({ sentence, words: wordsIn(sentence) }))
      .filter(({ words }) => words > mostWords)
      .map(({ sentence, words }) => ({
        ...at,
        message: `${words} words, ${mostWords} at most: “${sentence}”.`,
      })),
  );
}

interface Template {
  file: string;
  line: number;
  text: string;
}

/** Code is always English to copy; each of its lines begins anew, unless it goes on in small letters. */
function inBlocks({ file, blocks }: Page): Template[] {
  return blocks.flatMap(({ code, line }) =>
    code === undefined ? [] : [{ file, line, text: code }],
  );
}

function inHead({ file, head, lineOf }: Page): Template[] {
  const english = (head['english'] ?? []) as { en?: unknown }[];
  return english.flatMap(({ en }, at) =>
    typeof en === 'string' ? [{ file, line: lineOf(['english', at]), text: en }] : [],
  );
}

function sentencesOf(text: string): string[] {
  return text
    .replace(/(?<![.?!:])\n(?=[a-z])/g, ' ')
    .split(/\n|(?<=[.?!]["”)]?)\s+/)
    .map((sentence) => sentence.trim());
}

/** A placeholder is one word, however long its name. */
function wordsIn(sentence: string): number {
  return sentence.replace(/\[[^\]]*\]/g, 'X').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
