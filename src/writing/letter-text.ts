import { sentencesOf, wordCount } from './sentences.ts';
import type { Both, Letter, Line, Piece } from './types.ts';

/** Which language of a letter. */
export type Language = keyof Both;

const isGap = (piece: Piece) => 'gap' in piece;

/** Whether a line lacks something, in either language: both are left out then. */
export const hasGap = ({ en, zh }: Line): boolean => en.some(isGap) || zh.some(isGap);

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

/** The letter as it is copied, without the lines that have gaps. Lines end with `\n`, but the last. */
export const copyText = (letter: Letter, language: Language = 'en'): string =>
  linesToSend(letter)
    .map((line) => pieceText(line[language]))
    .join('\n');

/** The whole letter; each gap in brackets: `[Batch ID]`. */
export const wholeText = (letter: Letter, language: Language = 'en'): string =>
  letter.lines.map((line) => pieceText(line[language])).join('\n');

export const subjectText = ({ subject }: Letter): string => pieceText(subject);

/** Pieces as text; each gap in brackets. */
export const pieceText = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      'text' in piece ? piece.text : 'value' in piece ? piece.value : `[${piece.gap}]`,
    )
    .join('');

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
