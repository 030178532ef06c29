import { takeNotice } from '../../site/carried-notice.ts';
import { identifiersIn } from '../found.ts';
import type { LetterContent } from '../letter-content.ts';
import { todayHere } from '../today.ts';
import { CategoryBox } from './category-box.ts';
import { namesOf } from './draft-fit.ts';
import { draftOf, type Draft } from './drafts.ts';
import { wireFields } from './form-fields.ts';
import { Keeping } from './keeping.ts';
import { wireActions } from './letter-actions.ts';
import { LetterForm } from './letter-form.ts';
import { LetterPanel } from './letter-panel.ts';
import { openingOf, unchosen, withoutCategory } from './opening.ts';
import { wireOwnFiles } from './own-files.ts';
import type { LetterState } from './state.ts';
import { Taken } from './taken.ts';
import { tellFailed, tellLost, tellNotice, wireClearing } from './telling.ts';
import { turnedTo } from './turning.ts';
import { wordsOf, type Words } from './words.ts';
import { writtenOf, type Written } from './written.ts';
import { contentOf } from './writer-data.ts';

/**
 * The writer with scripts: the letter is written here as one types, and nothing that is typed leaves
 * the device. Without it the form works as it is.
 */
class LetterWriter extends HTMLElement {
  private readonly words: Words = wordsOf(
    JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>,
    this.dataset['locale'] === 'en' ? 'en' : 'zh-CN',
  );
  private readonly form = new LetterForm(this.querySelector('form')!, this.words);
  private readonly panel = new LetterPanel(this, this.words);
  private readonly keeping = new Keeping(this, () => this.draft());
  private box!: CategoryBox;
  private taken = new Taken([]);
  private content: LetterContent | undefined;
  /** What was drawn last: what differs in the form was chosen since. */
  private drawn: Partial<LetterState> = unchosen(this.form.state());
  /** How often a category was chosen: an answer to an earlier choice comes too late. */
  private turns = 0;
  private failed = '';

  connectedCallback(): void {
    this.wireChoices();
    wireFields(this, {
      words: this.words,
      today: todayHere,
      fieldOf: (id) => this.content?.fields[id],
      changed: (id) => this.changed(id),
    });
    wireOwnFiles(this.querySelector('[data-fields]')!, this.words);
    wireActions(this, () => this.written());
    wireClearing(this, () => this.keeping.forget());
    void this.start();
  }

  private wireChoices(): void {
    const category = this.form.choice('category');
    this.box = new CategoryBox(this, category, () => void this.turnTo(category.value));
    this.querySelector<HTMLLabelElement>('label[for=category]')!.htmlFor = 'category-box';
    category.hidden = true;
    for (const name of ['request', 'kind'] as const)
      this.form.choice(name).addEventListener('change', () => this.chosen());
    const retry = this.querySelector('[data-retry]')!;
    retry.addEventListener('click', () => void this.turnTo(this.failed));
  }

  /** Opens what is there already: a pasted text on its way, the address's choice, a kept draft. */
  private async start(): Promise<void> {
    const text = takeNotice();
    const pasted = text === null ? [] : identifiersIn(text);
    this.taken = new Taken(pasted);
    // A pasted text comes once: what it gave is kept without typing.
    if (pasted.length > 0) this.keeping.changed();
    const { category, isGuess, isClear } = await openingOf(this.form.at, text);
    const isChosen = this.turns > 0;
    const identifiers = pasted.length;
    if (text !== null) tellNotice(this, { identifiers, isGuess: isGuess && !isChosen, isClear });
    if (isChosen || category === '') return;
    if (this.form.nameOf(category) !== undefined) await this.turnTo(category);
    else this.openRenamed(draftOf(category));
  }

  private openRenamed(draft: Draft | undefined): void {
    if (!draft) return;
    const { state, lost } = withoutCategory(draft);
    this.taken.open(draft, state);
    tellLost(this, lost);
    this.draw(state);
  }

  /** Opens a category: its draft, or what fits of what was typed. What it leaves is kept before. */
  private async turnTo(category: string): Promise<void> {
    const turn = ++this.turns;
    const { at } = this.form;
    this.show(category);
    if (category === at && this.content) return tellFailed(this, undefined);
    const before = at === '' || at === category ? this.drawn : this.form.state();
    const content = await contentOf(category);
    if (turn !== this.turns) return;
    if (!content) return this.fail(category);
    this.keeping.now();
    this.open(category, content, before);
    this.keeping.now();
  }

  private open(category: string, content: LetterContent, before: Partial<LetterState>): void {
    const draft = draftOf(category);
    const now = this.form.state();
    const { state, lost } = turnedTo(content, { category, before, now, draft });
    this.content = content;
    this.taken.open(draft, state);
    if (lost.length > 0) tellLost(this, lost);
    if (this.querySelector('[data-unloaded]')!.contains(document.activeElement))
      this.form.choice('request').focus();
    tellFailed(this, undefined);
    this.draw(this.taken.fill(content, state));
  }

  /** The form stays as it is, with the category that it belongs to. */
  private fail(category: string): void {
    this.failed = category;
    this.show(this.form.at);
    tellFailed(this, this.form.nameOf(category));
  }

  /** Another kind or request: other fields; what was filled in stays with the form. */
  private chosen(): void {
    this.form.tellKind();
    if (this.content) this.draw(this.taken.fill(this.content, this.form.state()));
    else if (this.form.at !== '') void this.turnTo(this.form.at);
  }

  private show(category: string): void {
    this.form.choice('category').value = category;
    this.box.show();
  }

  private draw(state: LetterState): void {
    this.drawn = state;
    this.form.draw(this.content, state, this.taken.filled());
    this.panel.draw(this.written());
  }

  /** After each change: the letter follows at once, the draft when typing rests. */
  private changed(field: string | undefined): void {
    if (field !== undefined) this.taken.changed(field, this.form.state().fields[field] ?? '');
    if (this.content) this.panel.draw(this.written());
    this.keeping.changed();
  }

  private written(): Written | undefined {
    return this.content && writtenOf(this.content, this.form.state());
  }

  private draft(): Draft | undefined {
    if (!this.content) return undefined;
    const state = this.form.state();
    const language = this.words.locale === 'en' ? 'en' : 'zh';
    const category = this.form.nameOf(state.category) ?? '';
    const names = namesOf(this.content, state, category, language);
    return { state, names, found: this.taken.found, filled: this.taken.filled() };
  }
}

if (!customElements.get('kc-letter-writer'))
  customElements.define('kc-letter-writer', LetterWriter);
