import { hasGap, isGap, pieceText } from './letter-pieces.ts';
import { sentencesOf, wordCount } from './sentences.ts';
import type { Both, Letter, Line } from './types.ts';

/** Which language of a letter. */
export type Language = keyof Both;

/** The lines that can be sent: none with gaps, no heading without its bullets. */
export function linesToSend({ lines }: Letter): Line[] {
  const complete = lines.filter((line) => !hasGap(line));
  const headed = complete.filter(
    ({ role }, at) => role !== 'heading' || complete[at + 1]?.role === 'bullet',
  );
  return headed.filter(({ role }, at) => {
    const before = headed[at - 1]?.role;
    const isLast = headed.slice(at).every((line) => line.role === 'blank');
    return role !== 'blank' || !(before === undefined || before === 'blank' || isLast);
  });
}

/** Whether what is asked for has a gap, so that the letter would be sent without it. */
export const lacksRequest = ({ lines }: Letter): boolean =>
  lines.some((line) => line.asks && hasGap(line));

/** The letter as it is copied, without the lines that have gaps. Lines end with `\n`, but the last. */
export const copyText = (letter: Letter, language: Language = 'en'): string =>
  linesToSend(letter)
    .map((line) => pieceText(line[language]))
    .join('\n');

/** The whole letter; each gap in brackets: `[Batch ID]`. */
export const wholeText = (letter: Letter, language: Language = 'en'): string =>
  letter.lines.map((line) => pieceText(line[language])).join('\n');

export const subjectText = ({ subject }: Letter): string => pieceText(subject);

export interface Counts {
  words: number;
  characters: number;
  /** Words of the longest sentence; a quotation counts as one. */
  longest: number;
  /** Pieces that are missing in the English letter. */
  gaps: number;
}

/** How long the copied English letter is, and how much of it is missing. */
export function counts(letter: Letter): Counts {
  const text = copyText(letter);
  return {
    words: wordCount(text),
    characters: text.length,
    longest: Math.max(0, ...sentencesOf(text).map(({ words }) => words)),
    gaps: letter.lines.flatMap(({ en }) => en.filter(isGap)).length,
  };
}
