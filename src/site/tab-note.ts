/** What stays in this tab alone, and only while it is open. */

/** Remembers a text; without storage it is forgotten, and what needs it starts empty. */
export function storeInTab(place: string, text: string): void {
  try {
    sessionStorage.setItem(place, text);
  } catch {
    // Storage is turned off or full.
  }
}

export function readInTab(place: string): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

/** The text that was remembered, or null; it is gone from the tab then. */
export function takeFromTab(place: string): string | null {
  const text = readInTab(place);
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Storage is turned off: nothing was there either.
  }
  return text;
}
