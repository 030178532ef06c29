import type { Lost } from './draft-fit.ts';
import { clearDrafts } from './drafts.ts';
import type { Opening } from './opening.ts';

/** Says what was found in a pasted text, and whether its category is a guess. */
export function tellNotice(
  root: HTMLElement,
  { identifiers, isGuess, isClear }: NonNullable<Opening['notice']>,
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

/** Clears the drafts of this device at the second press. */
export function wireClearing(root: HTMLElement): void {
  const button = root.querySelector<HTMLElement>('[data-clear]')!;
  button.addEventListener('click', () => {
    if (button.dataset['armed'] === undefined) {
      button.dataset['armed'] = '';
      button.textContent = button.dataset['sure'] ?? '';
      return;
    }
    root.dataset['cleared'] = '';
    clearDrafts();
    location.assign(location.pathname);
  });
}
