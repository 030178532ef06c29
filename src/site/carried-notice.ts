/** A pasted text on its way to the writer of letters. It stays in this tab and is read once. */

const asked = 'kaicase.asked';
const carried = 'kaicase.notice';

/** What was asked before it was masked, so that its identifiers can be filled in later. */
export function rememberAsked(text: string): void {
  store(asked, text);
}

/** Sends a text along; what was asked goes instead when `text` is its masked form. */
export function carryNotice(text: string, isMaskedFormOf?: (whole: string) => boolean): void {
  const whole = isMaskedFormOf ? read(asked) : null;
  store(carried, whole !== null && isMaskedFormOf?.(whole) ? whole : text);
}

/** The text that was sent along, or null; it is gone from the tab then. */
export function takeNotice(): string | null {
  const text = read(carried);
  try {
    sessionStorage.removeItem(carried);
  } catch {
    // Storage is turned off: nothing was there either.
  }
  return text;
}

function store(place: string, text: string): void {
  try {
    sessionStorage.setItem(place, text);
  } catch {
    // Storage is turned off: the form stays empty.
  }
}

function read(place: string): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}
