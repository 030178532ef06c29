import { takeNotice } from '../../site/carried-notice.ts';
import { guessCategory } from '../category-guess.ts';
import { fieldsFor } from '../fields-for.ts';
import { identifiersIn, prefill, type Found } from '../found.ts';
import { requestOf, writeLetter } from '../letter.ts';
import type { LetterContent } from '../letter-content.ts';
import { CategoryBox } from './category-box.ts';
import { fitDraft, namesOf } from './draft-fit.ts';
import { keepDraft, readDrafts, type Draft } from './drafts.ts';
import { fieldsView, requestOptions } from './fields-view.ts';
import { wireFields } from './form-fields.ts';
import { wireActions, type Written } from './letter-actions.ts';
import { LetterPanel } from './letter-panel.ts';
import { stateOf, type LetterState } from './state.ts';
import { tellLost, tellNotice, wireClearing } from './telling.ts';
import { wordsOf, type Words } from './words.ts';
import { categoryWords, contentOf } from './writer-data.ts';

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
      today: today(),
      fieldOf: (id) => this.content?.fields[id],
      changed: (id) => this.changed(id),
    });
    wireActions(this, () => this.written());
    wireClearing(this);
    window.addEventListener('pagehide', () => this.keep());
    void this.start();
  }

  /** What stands here already: a pasted text on its way, the address's choice, a kept draft. */
  private async start(): Promise<void> {
    const given = this.state();
    const notice = takeNotice();
    if (notice !== null) this.found = identifiersIn(notice);
    const isGuess = notice !== null && given.category === '';
    const table = isGuess ? (await categoryWords())?.table : undefined;
    const guess = table && guessCategory(notice ?? '', table);
    const { last, drafts } = readDrafts();
    const category = given.category || guess || (notice === null ? last : '');
    const draft = Object.hasOwn(drafts, category) ? drafts[category] : undefined;
    if (notice !== null) tellNotice(this, this.found.length, isGuess, guess !== undefined);
    if (draft) await this.openDraft(draft, given);
    else await this.show({ ...given, category });
  }

  /** Opens a draft with what still fits; what the address chooses goes before it. */
  private async openDraft({ state, names, found, filled }: Draft, given: LetterState) {
    if (this.found.length === 0) this.found = found;
    this.filled = [...filled];
    const asked = new URL(location.href).searchParams;
    const whole = {
      ...state,
      kind: asked.has('kind') ? given.kind : state.kind,
      request: given.request || state.request,
      marketplace: given.marketplace || state.marketplace,
    };
    const isKnown = this.offers(whole.category);
    const content = isKnown ? await contentOf(whole.category) : undefined;
    const fitted = content ? fitDraft(content, whole, names) : { state: whole, lost: [] };
    const gone = { key: 'category', name: names['category'] ?? '', value: '' };
    tellLost(this, isKnown ? fitted.lost : [gone]);
    await this.show(isKnown ? fitted.state : { ...whole, category: '', request: '' });
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
    const view = { content: known, state, words: this.words, today: today(), found: this.filled };
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

/** Today where the seller is: `2026-11-23`. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

if (!customElements.get('kc-letter-writer'))
  customElements.define('kc-letter-writer', LetterWriter);
