import type { MaskedValue } from './masking.ts';
import type { PanelWords } from './panel-parts.ts';
import { patch } from './patching.ts';
import { rowOf, type Answer } from './value-row.ts';

/** A list of hundreds of rows is slow to lay out, and nobody reads it: what is asked comes first. */
const atOnce = 40;

/** The values of a story, each with what may be done about it; some of them, and more if wanted. */
export class ValueList {
  private readonly list: HTMLElement;
  private readonly more: HTMLButtonElement;
  private readonly sure: HTMLElement;
  private readonly words: PanelWords;
  private readonly answer: Answer;
  private values: readonly MaskedValue[] = [];
  private limit = atOnce;

  constructor(root: ParentNode, words: PanelWords, answer: Answer) {
    this.list = root.querySelector<HTMLElement>('[data-values]')!;
    this.more = root.querySelector<HTMLButtonElement>('[data-more-values]')!;
    this.sure = root.querySelector<HTMLElement>('[data-sure]')!;
    this.words = words;
    this.answer = answer;
    this.more.addEventListener('click', () => {
      const next = this.values[this.limit];
      this.limit += atOnce;
      this.draw(this.values);
      if (next) this.focus(next.key);
    });
  }

  draw(values: readonly MaskedValue[]): void {
    this.values = values;
    const shown = values.slice(0, this.limit);
    patch(
      this.list,
      shown.map((value) => rowOf(value, this.words, this.answer)),
    );
    this.sure.hidden = !shown.some(({ standing }) => standing === 'sure');
    const left = values.length - shown.length;
    this.more.hidden = left === 0;
    this.more.textContent = this.words.more.replace('[N]', String(left));
  }

  /** Puts the focus on a value's first button, or on its row where it has none; says if it's there. */
  focus(key: string): boolean {
    const at = this.values.findIndex((value) => value.key === key);
    if (at >= this.limit) {
      this.limit = at + 1;
      this.draw(this.values);
    }
    return this.focusRow(this.list.children[at]);
  }

  /** The same for the first value that is asked about. */
  focusAsked(): boolean {
    return this.focusRow(this.list.querySelector('[data-standing=ask]'));
  }

  private focusRow(row: Element | null | undefined): boolean {
    if (!(row instanceof HTMLElement)) return false;
    row.tabIndex = -1;
    (row.querySelector('button') ?? row).focus();
    return true;
  }
}
