/**
 * Notes where the focus is in a part of the page that is about to be drawn anew.
 * @param root holds the cards, each with its `data-id`
 * @param rest where the focus goes when its case is gone
 * @returns what brings it back: to the same element, or to the same place of the same case
 */
export function noteFocus(root: HTMLElement, rest: HTMLElement): () => void {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement) || !root.contains(held)) return () => {};
  const [card, entry, place] = [owner(held, 'id'), owner(held, 'entry'), placeOf(held)];
  return () => {
    if (document.activeElement === held) return;
    const own = card === '' ? null : root.querySelector(card);
    const within = entry === '' ? own : own?.querySelector(entry);
    const places = [
      held.isConnected ? held : null,
      within?.querySelector(place),
      own?.querySelector('h2'),
      rest,
    ];
    places.find((one) => one instanceof HTMLElement && takesFocus(one));
  };
}

/** The card or the entry around it, as a selector; empty for none. */
function owner(held: HTMLElement, name: 'id' | 'entry'): string {
  const id = held.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
  return id === undefined ? '' : `[data-${name}="${CSS.escape(id)}"]`;
}

/** What it is within its card or entry, as a selector. */
function placeOf(held: HTMLElement): string {
  const { do: act } = held.dataset;
  if (act) return `[data-do="${act}"]`;
  return ['[data-write]', '[data-guide]'].find((link) => held.matches(link)) ?? 'h2';
}

/** The page stays where it is; what is hidden takes no focus. */
function takesFocus(element: HTMLElement): boolean {
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}
