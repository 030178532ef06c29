import { takeNotice } from '../../site/carried-notice.ts';
import { guessCategory } from '../category-guess.ts';
import { identifiersIn, type Found } from '../found.ts';
import { fitDraft, type Lost } from './draft-fit.ts';
import { readDrafts, type Draft } from './drafts.ts';
import type { LetterState } from './state.ts';
import { categoryWords, contentOf } from './writer-data.ts';

/** What the writer shows first. */
export interface Opening {
  state: LetterState;
  /** Identifiers to fill fields from, and the fields that were filled so already. */
  found: readonly Found[];
  filled: readonly string[];
  /** What of a draft has no place any more. */
  lost: readonly Lost[];
  /** How many identifiers a pasted text had, and whether its category is a guess, and a clear one. */
  notice?: { identifiers: number; isGuess: boolean; isClear: boolean };
}

/**
 * Puts together what is there already: a pasted text on its way, the address's choice, a kept
 * draft. The address goes before the draft, the text's category before the last one written.
 * @param given What the page came with
 * @param offers Whether there is such a category
 */
export async function openingOf(
  given: LetterState,
  offers: (category: string) => boolean,
): Promise<Opening> {
  const text = takeNotice();
  const isGuess = text !== null && given.category === '';
  const guess = isGuess ? await guessed(text) : undefined;
  const { last, drafts } = readDrafts();
  const category = given.category || guess || (text === null ? last : '');
  const draft = Object.hasOwn(drafts, category) ? drafts[category] : undefined;
  const found = text === null ? [] : identifiersIn(text);
  const opened = draft
    ? await withDraft(draft, given, offers)
    : { state: { ...given, category }, found: [], filled: [], lost: [] };
  return {
    ...opened,
    found: found.length > 0 ? found : opened.found,
    ...(text !== null && {
      notice: { identifiers: found.length, isGuess, isClear: guess !== undefined },
    }),
  };
}

async function guessed(text: string): Promise<string | undefined> {
  const words = await categoryWords();
  return words && guessCategory(text, words.table);
}

/** A draft with what still fits. */
async function withDraft(
  { state, names, found, filled }: Draft,
  given: LetterState,
  offers: (category: string) => boolean,
): Promise<Opening> {
  const asked = new URL(location.href).searchParams;
  const whole = {
    ...state,
    kind: asked.has('kind') ? given.kind : state.kind,
    request: given.request || state.request,
    marketplace: given.marketplace || state.marketplace,
  };
  if (!offers(whole.category)) {
    const gone = { key: 'category', name: names['category'] ?? '', value: '' };
    return { state: { ...whole, category: '', request: '' }, found, filled, lost: [gone] };
  }
  const content = await contentOf(whole.category);
  const fitted = content ? fitDraft(content, whole, names) : { state: whole, lost: [] };
  return { ...fitted, found, filled };
}
