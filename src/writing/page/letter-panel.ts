import { completeness } from '../completeness.ts';
import { lacksRequest } from '../letter-text.ts';
import type { Html } from './html.ts';
import { countView, doneOf, letterView, meterView } from './letter-view.ts';
import type { Words } from './words.ts';
import type { Written } from './written.ts';

/** The letter beside the form, drawn anew as one types; a gap leads to its field. */
export class LetterPanel {
  private readonly root: HTMLElement;
  private readonly words: Words;

  constructor(root: HTMLElement, words: Words) {
    this.root = root;
    this.words = words;
    root.addEventListener('click', (event) => {
      const gap = (event.target as Element).closest<HTMLAnchorElement>('a.gap');
      if (gap && goTo(decodeURIComponent(gap.hash.slice(1)))) event.preventDefault();
    });
  }

  /** Without a letter there is a word on what to do first. */
  draw(written: Written | undefined): void {
    for (const one of this.all('[data-with-letter]')) one.hidden = !written;
    for (const one of this.all('[data-without-letter]')) one.hidden = written !== undefined;
    if (!written) return;
    const { content, input, letter } = written;
    if (!lacksRequest(letter)) for (const one of this.all('[data-copy-said]')) one.textContent = '';
    const parts = completeness(content, input, letter);
    for (const one of this.all('[data-count]')) one.textContent = countView(letter, this.words);
    this.root.querySelector('[data-done-of]')!.textContent = doneOf(parts, this.words);
    this.fill('[data-letter]', letterView(content, letter, this.words));
    this.fill('[data-meter]', meterView(parts, this.words));
  }

  private fill(place: string, { text }: Html): void {
    this.root.querySelector(place)!.innerHTML = text;
  }

  private all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
}

function goTo(id: string): boolean {
  const place = document.getElementById(id);
  const control = place?.matches('fieldset') ? place.querySelector<HTMLElement>('input') : place;
  if (!control) return false;
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
  return true;
}
