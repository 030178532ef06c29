import type { Lost } from './draft-fit.ts';
import { clearDrafts } from './drafts.ts';

/** Says what was found in a pasted text, and whether its category is a guess. */
export function tellNotice(
  root: HTMLElement,
  { identifiers, isGuess, isClear }: { identifiers: number; isGuess: boolean; isClear: boolean },
): void {
  const place = root.querySelector<HTMLElement>('[data-notice]')!;
  const key = !isGuess ? 'taken' : isClear ? 'found' : 'unclear';
  place.textContent = (place.dataset[key] ?? '').replace('[n]', String(identifiers));
  place.hidden = false;
}

/** Names what of a draft has no place any more, with what was typed there. */
export function tellLost(root: HTMLElement, lost: readonly Lost[]): void {
  const place = root.querySelector<HTMLElement>('[data-lost]')!;
  place.hidden = lost.length === 0;
  const lines = lost.map(({ key, name, value }) => {
    const line = document.createElement('li');
    const said =
      place.dataset[key] ?? (value === '' ? name : `${name}${place.dataset['colon']}${value}`);
    line.textContent = said.replace('[name]', name);
    return line;
  });
  place.querySelector('ul')!.replaceChildren(...lines);
}

/** Says what the chosen kind of letter is for, what has to be known before, and where it is unusual. */
export function tellKind(
  root: HTMLElement,
  { usual, ...texts }: DOMStringMap,
  category: string,
): void {
  const isUsual = category === '' || usual === undefined || usual.split(' ').includes(category);
  const said: DOMStringMap = { ...texts, elsewhere: isUsual ? '' : texts['elsewhere'] };
  for (const what of ['hint', 'warning', 'elsewhere'] as const)
    tell(root.querySelector<HTMLElement>(`[data-kind-${what}]`)!, said[what] ?? '');
}

/** A paragraph that is there while it has something to say. */
function tell(place: HTMLElement, text: string): void {
  place.textContent = text;
  place.hidden = text === '';
}

/** Says which category could not be loaded; nothing when `name` is undefined. */
export function tellFailed(root: HTMLElement, name: string | undefined): void {
  const place = root.querySelector<HTMLElement>('[data-unloaded]')!;
  place.hidden = name === undefined;
  const said = (place.dataset['said'] ?? '').replace('[name]', () => name ?? '');
  place.querySelector('.err span')!.textContent = name === undefined ? '' : said;
}

/** Says whether the draft was kept, once; drafts can be cleared while there are any. */
export function tellDrafts(root: HTMLElement, isKept: boolean | undefined, hasAny: boolean): void {
  const status = root.querySelector<HTMLElement>('[data-draft]')!;
  const key = isKept === undefined ? '' : !isKept ? 'unkept' : hasAny ? 'kept' : '';
  const said = status.dataset[key] ?? '';
  // A status that is set anew is read aloud anew.
  if (status.textContent !== said) status.textContent = said;
  root.querySelector<HTMLElement>('[data-clear]')!.hidden = !hasAny;
}

/** Clears the drafts of this device at the second press; leaving the button calls it off. */
export function wireClearing(root: HTMLElement, cleared: () => void): void {
  const button = root.querySelector<HTMLElement>('[data-clear]')!;
  const usual = button.textContent;
  const arm = (isArmed: boolean) => {
    button.toggleAttribute('data-armed', isArmed);
    button.textContent = isArmed ? (button.dataset['sure'] ?? '') : usual;
  };
  button.addEventListener('blur', () => arm(false));
  // Safari doesn't focus a button that is clicked: nothing blurs.
  document.addEventListener('pointerdown', (event) => {
    if (!button.contains(event.target as Node)) arm(false);
  });
  button.addEventListener('click', () => {
    if (!button.hasAttribute('data-armed')) return arm(true);
    clearDrafts();
    cleared();
    location.assign(location.pathname);
  });
}
