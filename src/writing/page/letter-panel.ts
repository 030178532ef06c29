import type { LetterContent } from '../letter-content.ts';
import type { writeLetter } from '../letter.ts';
import type { Written } from './letter-actions.ts';
import { countView, doneOf, letterView, meterView } from './letter-view.ts';
import { inputOf, type LetterState } from './state.ts';
import type { Words } from './words.ts';

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

  write(content: LetterContent, state: LetterState, write: typeof writeLetter): Written {
    const input = inputOf(content, state);
    return { content, input, letter: write(content, input) };
  }

  /** Without a letter there is a word on what to do first. */
  draw(written: Written | undefined): void {
    for (const one of this.all('[data-with-letter]')) one.hidden = !written;
    for (const one of this.all('[data-without-letter]')) one.hidden = written !== undefined;
    if (!written) return;
    const { content, input, letter } = written;
    for (const one of this.all('[data-count]')) one.textContent = countView(letter, this.words);
    this.root.querySelector('[data-done-of]')!.textContent = doneOf(written, this.words);
    this.root.querySelector('[data-letter]')!.innerHTML = letterView(
      content,
      letter,
      this.words,
    ).text;
    this.root.querySelector('[data-meter]')!.innerHTML = meterView(
      content,
      input,
      letter,
      this.words,
    ).text;
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
