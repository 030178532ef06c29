import { requestOf, writeLetter } from '../letter.ts';
import type { LetterContent } from '../letter-content.ts';
import type { Letter, LetterInput } from '../types.ts';
import { inputOf, type LetterState } from './state.ts';

/** A letter with what it was written from. */
export interface Written {
  content: LetterContent;
  input: LetterInput;
  letter: Letter;
}

/** Writes the letter of a form; undefined while no request is chosen. */
export function writtenOf(content: LetterContent, state: LetterState): Written | undefined {
  if (!requestOf(content, state)) return undefined;
  const input = inputOf(content, state);
  return { content, input, letter: writeLetter(content, input) };
}
