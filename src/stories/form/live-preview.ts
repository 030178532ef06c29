import type { TextControl } from './form-controls.ts';
import type { FormWords } from './form-words.ts';
import { PreviewPanel } from './preview-panel.ts';
import type { Shown } from './preview-text.ts';
import type { FormMasking } from './text-masking.ts';
import type { Answer } from './value-row.ts';
import { ValueList } from './value-list.ts';

/** The panel “what others will see”: the masked texts of the form, and the list of their values. */
export class LivePreview {
  private readonly root: ParentNode;
  private readonly words: FormWords;
  private readonly panel: PreviewPanel;
  private readonly list: ValueList;
  /** Counts the drawings: an older one is left where a newer has begun. */
  private turn = 0;

  constructor(root: ParentNode, words: FormWords, answer: Answer) {
    this.root = root;
    this.words = words;
    this.panel = new PreviewPanel(root, words.panel(), (key) => this.list.focus(key));
    this.list = new ValueList(root, words.panel(), answer);
  }

  /** In two steps, so that none of them holds up typing; at once where something is about to be sent. */
  async draw(masking: FormMasking, when: 'soon' | 'now'): Promise<void> {
    const turn = (this.turn += 1);
    if (when === 'soon') await nextTask();
    if (turn !== this.turn) return;
    this.drawTexts(masking);
    if (when === 'soon') await nextTask();
    if (turn === this.turn) this.list.draw(masking.values);
  }

  private drawTexts({ controls, texts, values }: FormMasking): void {
    const shown = controls.map((control, index): Shown => {
      const heading = control.name.endsWith('.text') ? this.headingOf(control) : undefined;
      return { preview: texts[index]?.preview ?? [], heading };
    });
    this.panel.draw(shown, values);
    const noneAsked = values.every(({ standing }) => standing !== 'ask');
    if (noneAsked) this.root.querySelector<HTMLElement>('[data-asks]')!.hidden = true;
  }

  /** After an answer the next question has the focus; after the last one, the value itself. */
  goOn(answered: string, wasAsked: boolean): void {
    const isThere = (wasAsked && this.list.focusAsked()) || this.list.focus(answered);
    if (!isThere) this.root.querySelector<HTMLElement>('#preview')?.focus();
  }

  private headingOf(control: TextControl): string {
    const step = control.closest('li')!;
    const day = step.querySelector<HTMLInputElement>('input')?.value.trim() ?? '';
    return this.words.stepHeading(day, step.querySelector('select')?.value ?? '');
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
