import { copyText } from '../../site/copy-text.ts';
import { takeDraft } from '../carried-draft.ts';
import { withPhrases, type DraftContext, type Found } from '../checks/rule.ts';
import type { Check, LetterKind } from '../types.ts';
import { asker } from './asker.ts';
import { countView, findingsView, type FindingWords } from './findings-view.ts';
import { markedBox, wireJumps, type MarkedBox } from './marked-box.ts';
import { sayFrom, show } from './texts.ts';

/** How long nobody types before the draft is checked, in milliseconds. */
const pause = 250;

/** The sentences that the checks name by id. */
type PhraseBook = Parameters<typeof withPhrases>[1];

interface Draft {
  text: string;
  context: DraftContext;
}

/** Checks an English draft while it is typed; nothing leaves the page. */
class DraftCheck extends HTMLElement {
  private box!: MarkedBox;
  private words!: FindingWords & { book: PhraseBook };
  private timer = 0;
  private readonly ask = asker<Draft, { checks: Found[]; words: number }>(
    () => new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' }),
    ({ checks, words }, { text }) =>
      this.show(
        checks.map((one) => withPhrases(one, this.words.book)),
        words,
        text,
      ),
    () => (this.place('failed').hidden = false),
  );

  connectedCallback(): void {
    const { texts, phrases, book } = this.dataset;
    this.words = {
      say: sayFrom(JSON.parse(texts!) as Record<string, string>),
      phrases: JSON.parse(phrases!) as FindingWords['phrases'],
      book: JSON.parse(book!) as PhraseBook,
    };
    this.fill();
    this.box = markedBox(this, () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.check(), pause);
    });
    wireJumps(this, this.box);
    // The text's own change comes when the focus leaves it: a new list would take the click from a button.
    for (const choice of this.querySelectorAll('select'))
      choice.addEventListener('change', () => this.check());
    this.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    const copy = this.querySelector<HTMLElement>('[data-act=copy]')!;
    copy.addEventListener('click', () => this.copy(copy));
    this.check();
  }

  /** A letter that the writer sent along. */
  private fill(): void {
    const draft = takeDraft();
    if (!draft) return;
    for (const [name, value] of Object.entries(draft))
      this.querySelector<HTMLInputElement>(`form [name=${name}]`)!.value = value;
  }

  private check(): void {
    const text = this.box.text();
    if (text.trim() === '' || this.box.isTooLong()) return this.clear();
    const chosen = new FormData(this.querySelector('form')!);
    const one = (name: string) => String(chosen.get(name) ?? '') || undefined;
    const kind = one('kind') as LetterKind | undefined;
    this.ask({
      text,
      context: { kind, category: one('category'), marketplace: one('marketplace') },
    });
  }

  private show(checks: readonly Check[], words: number, text: string): void {
    // An answer to an older text would mark the wrong words; the next one is under way.
    if (text !== this.box.text()) return;
    this.place('failed').hidden = true;
    this.box.mark(checks.flatMap(({ ok, at }) => (ok ? [] : at)));
    this.place('found').innerHTML = findingsView(checks, text, this.words).text;
    show(this.place('count'), countView(checks, this.words));
    show(this.place('size'), this.words.say('draft.size', { words, characters: text.length }));
  }

  private clear(): void {
    this.place('failed').hidden = true;
    this.box.mark([]);
    this.place('found').textContent = this.words.say('draft.empty');
    this.place('count').textContent = '';
    this.place('size').textContent = '';
  }

  private copy(button: HTMLElement): void {
    const { say } = this.words;
    const words = { done: say('draft.copied'), failed: say('draft.notCopied') };
    const label = button.querySelector('span')!;
    void copyText(label, this.box.text(), words, () => this.box.selectAll());
  }

  private place(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`)!;
  }
}

customElements.define('kc-draft-check', DraftCheck);
