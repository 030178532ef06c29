import { todayHere } from '../today.ts';
import { fieldsFor } from '../fields-for.ts';
import { prefill, type Found } from '../found.ts';
import { requestOf, writeLetter } from '../letter.ts';
import type { LetterContent } from '../letter-content.ts';
import { CategoryBox } from './category-box.ts';
import { namesOf } from './draft-fit.ts';
import { keepDraft } from './drafts.ts';
import { fieldsView, requestOptions } from './fields-view.ts';
import { wireFields } from './form-fields.ts';
import { wireActions, type Written } from './letter-actions.ts';
import { LetterPanel } from './letter-panel.ts';
import { openingOf } from './opening.ts';
import { stateOf, type LetterState } from './state.ts';
import { tellLost, tellNotice, wireClearing } from './telling.ts';
import { wordsOf, type Words } from './words.ts';
import { contentOf } from './writer-data.ts';

/** How long typing must rest before the draft is kept, in milliseconds. */
const pause = 400;

/**
 * The writer with scripts: the letter is written here as one types, and nothing that is typed leaves
 * the device. Without it the form works as it is.
 */
class LetterWriter extends HTMLElement {
  private readonly form = this.querySelector('form')!;
  private readonly words: Words = wordsOf(
    JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>,
    this.dataset['locale'] === 'en' ? 'en' : 'zh-CN',
  );
  private panel!: LetterPanel;
  private box!: CategoryBox;
  private content: LetterContent | undefined;
  private found: readonly Found[] = [];
  private filled: string[] = [];
  private timer: number | undefined;

  connectedCallback(): void {
    this.panel = new LetterPanel(this, this.words);
    this.box = new CategoryBox(this, this.control('category'), () => void this.turnTo('category'));
    this.querySelector<HTMLLabelElement>('label[for=category]')!.htmlFor = 'category-box';
    this.control('category').hidden = true;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    for (const name of ['request', 'kind'] as const)
      this.control(name).addEventListener('change', () => void this.turnTo(name));
    wireFields(this, {
      words: this.words,
      today: todayHere(),
      fieldOf: (id) => this.content?.fields[id],
      changed: (id) => this.changed(id),
    });
    wireActions(this, () => this.written());
    wireClearing(this);
    window.addEventListener('pagehide', () => this.keep());
    void this.start();
  }

  private async start(): Promise<void> {
    const offers = (category: string) => this.offers(category);
    const { state, found, filled, lost, notice } = await openingOf(this.state(), offers);
    this.found = found;
    this.filled = [...filled];
    if (notice) tellNotice(this, notice);
    tellLost(this, lost);
    await this.show(state);
  }

  private offers(category: string): boolean {
    return [...this.control('category').options].some(({ value }) => value === category);
  }

  /** Another category, kind or request: other fields; what was typed stays with the form. */
  private async turnTo(what: 'category' | 'kind' | 'request'): Promise<void> {
    const state = this.state();
    await this.show(what === 'category' ? { ...state, request: '' } : state);
    this.keep();
  }

  private async show(asked: LetterState): Promise<void> {
    this.control('category').value = asked.category;
    this.control('kind').value = asked.kind;
    this.control('marketplace').value = asked.marketplace;
    this.box.show();
    this.tellKind();
    const content = asked.category === '' ? undefined : await contentOf(asked.category);
    if (this.control('category').value !== asked.category) return;
    this.content = content;
    this.querySelector<HTMLElement>('[data-failed]')!.hidden = !(asked.category !== '' && !content);
    const known = content ?? nothing;
    const state = this.fillFound(known, asked);
    const view = {
      content: known,
      state,
      words: this.words,
      today: todayHere(),
      found: this.filled,
    };
    this.control('request').innerHTML = requestOptions(view).text;
    this.querySelector('[data-fields]')!.innerHTML = content ? fieldsView(view).text : '';
    this.panel.draw(this.written());
  }

  private fillFound(content: LetterContent, state: LetterState): LetterState {
    if (this.found.length === 0 || !requestOf(content, state)) return state;
    const into = prefill(fieldsFor(content, state), this.found, state.fields);
    this.filled.push(...Object.keys(into));
    return { ...state, fields: { ...state.fields, ...into } };
  }

  /** After each change: the letter follows at once, the draft when typing rests. */
  private changed(field: string | undefined): void {
    if (field !== undefined && this.filled.includes(field)) {
      this.filled = this.filled.filter((one) => one !== field);
      const value = this.state().fields[field];
      if (!value) this.found = this.found.filter((one) => this.stands(one.value));
    }
    this.panel.draw(this.written());
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.keep(), pause);
  }

  private stands(value: string): boolean {
    return Object.values(this.state().fields).includes(value);
  }

  private written(): Written | undefined {
    const { content } = this;
    const state = this.state();
    if (!content || !requestOf(content, state)) return undefined;
    return this.panel.write(content, state, writeLetter);
  }

  private keep(): void {
    clearTimeout(this.timer);
    const state = this.state();
    if (!this.content || state.category === '' || this.dataset['cleared'] !== undefined) return;
    const language = this.words.locale === 'en' ? 'en' : 'zh';
    const name = this.control('category').selectedOptions[0]?.text.trim() ?? '';
    const names = namesOf(this.content, state, name, language);
    const isKept = keepDraft({ state, names, found: this.found, filled: this.filled });
    const status = this.querySelector<HTMLElement>('[data-draft]')!;
    status.textContent = status.dataset[isKept ? 'kept' : 'unkept'] ?? '';
    this.querySelector<HTMLElement>('[data-clear]')!.hidden = !isKept;
  }

  private tellKind(): void {
    const option = this.control('kind').selectedOptions[0];
    for (const what of ['hint', 'warning'] as const) {
      const place = this.querySelector<HTMLElement>(`[data-kind-${what}]`)!;
      place.textContent = option?.dataset[what] ?? '';
      place.hidden = place.textContent === '';
    }
  }

  private control(name: string): HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLSelectElement;
  }

  private state(): LetterState {
    return stateOf(
      [...new FormData(this.form)].filter((entry): entry is [string, string] =>
        entry.every((part) => typeof part === 'string'),
      ),
    );
  }
}

const nothing = { fields: {}, requests: {} } as unknown as LetterContent;

if (!customElements.get('kc-letter-writer'))
  customElements.define('kc-letter-writer', LetterWriter);
