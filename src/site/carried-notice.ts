import { readInTab, storeInTab, takeFromTab } from './tab-note.ts';

/** A pasted text on its way to the writer of letters. It stays in this tab and is read once. */

const asked = 'kaicase.asked';
const carried = 'kaicase.notice';

/** What was asked before it was masked, so that its identifiers can be filled in later. */
export function rememberAsked(text: string): void {
  storeInTab(asked, text);
}

/** Sends a text along; what was asked goes instead when `text` is its masked form. */
export function carryNotice(text: string, isMaskedFormOf?: (whole: string) => boolean): void {
  const whole = isMaskedFormOf ? readInTab(asked) : null;
  storeInTab(carried, whole !== null && isMaskedFormOf?.(whole) ? whole : text);
}

/** The text that was sent along, or null; it is gone from the tab then. */
export const takeNotice = (): string | null => takeFromTab(carried);
