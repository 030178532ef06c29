/** Says a string of the interface, its blanks filled. An unknown key is said as it is. */
export type Say = (key: string, blanks?: Readonly<Record<string, string | number>>) => string;

/** @param texts Strings by their whole keys, with blanks as `{{count}}`. */
export function sayFrom(texts: Readonly<Record<string, string>>): Say {
  return (key, blanks = {}) =>
    (texts[key] ?? key).replace(/\{\{(\w+)\}\}/g, (blank, name: string) =>
      Object.hasOwn(blanks, name) ? String(blanks[name]) : blank,
    );
}

/** Writes a text into a place of the page, unless it stands there: a status is read out whenever it is set. */
export function show(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
