import type { MaskedValue } from './masking.ts';
import { element, type PanelWords } from './panel-parts.ts';
import { patch } from './patching.ts';
import { paragraphsOf, type Shown } from './preview-text.ts';

/** The masked texts as others will read them. Text only ever goes in as text. */
export class PreviewPanel {
  private readonly preview: HTMLElement;
  private readonly count: HTMLElement;
  private readonly words: PanelWords;
  /** Values shown before: what is caught only now wipes in. */
  private before: ReadonlySet<string> = new Set();

  /** `asked` hears which bar was pressed that waits for an answer. */
  constructor(root: ParentNode, words: PanelWords, asked: (key: string) => void) {
    this.preview = root.querySelector<HTMLElement>('[data-preview]')!;
    this.count = root.querySelector<HTMLElement>('[data-count]')!;
    this.words = words;
    this.preview.addEventListener('click', ({ target }) => {
      const bar = (target as Element).closest<HTMLElement>('button[data-key]');
      if (bar) asked(bar.dataset['key'] ?? '');
    });
  }

  draw(shown: readonly Shown[], values: readonly MaskedValue[]): void {
    const isNew = (key: string) => this.before.size > 0 && !this.before.has(key);
    const paragraphs = shown.flatMap((text) => paragraphsOf(text, this.words, isNew));
    const empty = { sign: '', make: () => element('p', { class: 'muted' }, this.words.empty) };
    patch(this.preview, paragraphs.length > 0 ? paragraphs : [empty]);
    this.before = new Set(values.map(({ key }) => key));
    this.sayCount(values);
  }

  private sayCount(values: readonly MaskedValue[]): void {
    const asked = values.filter(({ standing }) => standing === 'ask').length;
    const kept = values.filter(({ standing }) => standing === 'kept').length;
    const count = this.words.count
      .replace('[MASKED]', String(values.length - asked - kept))
      .replace('[ASKED]', String(asked));
    if (this.count.textContent !== count) this.count.textContent = count;
  }
}
