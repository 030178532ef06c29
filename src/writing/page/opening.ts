import { guessCategory } from '../category-guess.ts';
import { readDrafts, type Draft } from './drafts.ts';
import type { Lost } from './draft-fit.ts';
import type { LetterState } from './state.ts';
import { categoryWords } from './writer-data.ts';

/** Which category the writer opens first. */
export interface Opening {
  category: string;
  /** Whether it is a guess from a pasted text, and a clear one. */
  isGuess: boolean;
  isClear: boolean;
}

/**
 * The address's category goes before the pasted text's, that before the one written last.
 * @param given The category that the page came with
 * @param text The pasted text, or null
 */
export async function openingOf(given: string, text: string | null): Promise<Opening> {
  if (given !== '' || text === null)
    return { category: given || readDrafts().last, isGuess: false, isClear: false };
  const words = await categoryWords();
  const guess = words && guessCategory(text, words.table);
  return { category: guess ?? '', isGuess: true, isClear: guess !== undefined };
}

/** A draft whose category was renamed: all that was typed, to be put into another category. */
export function withoutCategory({ state, names }: Draft): { state: LetterState; lost: Lost[] } {
  const gone = { key: 'category', name: names['category'] ?? '', value: '' };
  return { state: { ...state, category: '', request: '' }, lost: [gone] };
}

/** The choices that nobody made yet: an address's own go before those of a draft. */
export function unchosen({ kind }: LetterState): Partial<LetterState> {
  const asked = new URL(location.href).searchParams;
  return { request: '', marketplace: '', ...(!asked.has('kind') && { kind }) };
}
