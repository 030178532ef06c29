import { todayHere } from '../today.ts';
import { download } from '../download.ts';
import { storyOf } from './as-story.ts';
import type { Case } from './case.ts';
import { CaseCard } from './case-card.ts';
import { CaseForm, type Job } from './case-form.ts';
import { caseJob, entryJob, reminder } from './case-jobs.ts';
import { at, CaseList } from './case-list.ts';
import { newCase } from './case-values.ts';
import { withoutEntry } from './changes.ts';
import { exportCases, importCases, showFaults } from './exchange-panel.ts';
import { newId, now } from './stamps.ts';
import { openCases, type CaseKeeper, type Unkept } from './keep.ts';
import { Undo } from './undo.ts';
import { CaseWords } from './words.ts';

/** A case that is to be told as a story: the page, which knows the story form, passes it on. */
export type ToTell = CustomEvent<ReturnType<typeof storyOf>>;

/** What a button of a case does: `data-do`. */
type Act = (one: Case, card: HTMLElement, button: HTMLElement) => void | Promise<void>;

/**
 * A seller's open cases, kept on this device alone. It makes no request; `kc-tell` (`ToTell`) asks
 * the page to carry a case to the story form.
 */
class CaseDesk extends HTMLElement {
  readonly words = new CaseWords(this.dataset);
  keeper!: CaseKeeper;
  private readonly list = new CaseList(this, new CaseCard(this, this.words), this.words);
  private form!: CaseForm;
  /** Whose form is open; a new case is in none of the list. */
  private formOf = '';
  private undo!: Undo;

  private readonly pageActs: Readonly<Record<string, () => void>> = {
    new: () =>
      this.openForm(newCase(newId(), todayHere(), now()), (one) => caseJob(one, true, this)),
    export: () => this.say(exportCases(this.list.cases, this.words)),
    import: () => this.file.click(),
    print: () => print(),
  };
  private readonly acts: Readonly<Record<string, Act>> = {
    edit: (one) => this.openForm(one, () => caseJob(one, false, this)),
    entry: (one, _card, button) => {
      this.list.keepUnfolded(one.id);
      this.openForm(one, () => entryJob(one, entryOf(button), this));
    },
    'remove-entry': (one, _card, button) => this.removeEntry(one, entryOf(button)!),
    unfold: ({ id }, card, button) => this.list.unfold(id, card, button),
    solve: (one) => this.solve(one),
    remind: (one) => {
      const { name, text } = reminder(one, this.words);
      download(name, text, 'text/calendar');
    },
    tell: (one) => void this.dispatchEvent(new CustomEvent('kc-tell', { detail: storyOf(one) })),
    ask: (one, card) => this.ask(one, card),
    keep: (_one, card) => {
      at(card, '[data-asked]').hidden = true;
      at(card, '[data-do=ask]').focus();
    },
    remove: (one) => this.removeCase(one),
  };

  async connectedCallback(): Promise<void> {
    at(this, '[data-desk]').hidden = false;
    this.form = new CaseForm(this, this.words);
    this.undo = new Undo(this, at(this, '[data-do=new]'));
    try {
      this.keeper = await openCases(() => void this.changedElsewhere());
      await this.read();
    } catch {
      at(this, '[data-blocked]').hidden = false;
      return;
    }
    at(this, '[data-tools]').hidden = false;
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-do]');
      if (button) void this.do(button.dataset['do']!, button);
    });
    this.file.addEventListener('change', () => void this.takeIn());
  }

  /** What a form is told: nothing is wrong, or why its text could not be kept. */
  kept(unkept: Unkept | null): [] | string {
    if (unkept) return this.words.of(`unkept.${unkept}`);
    this.say(this.words.of('saved'));
    void navigator.storage?.persist?.();
    return [];
  }

  private async do(what: string, button: HTMLElement): Promise<void> {
    if (this.pageActs[what]) return this.pageActs[what]();
    const card = button.closest<HTMLElement>('[data-id]');
    const one = this.list.find(card?.dataset['id']);
    if (card && one) await this.acts[what]?.(one, card, button);
  }

  /** An open form is not disturbed by another tab: the list follows when it closes. */
  private async changedElsewhere(): Promise<void> {
    if (!this.form.isOpen) await this.read();
  }

  private async read(): Promise<void> {
    this.list.draw(await this.keeper.all());
    if (this.form.isOpen) this.form.move(this.list.placeOf(this.formOf));
  }

  private openForm(one: Case, job: (one: Case) => Omit<Job, 'closed'>): void {
    const closed = () => void this.show(one.id);
    if (this.form.open(this.list.placeOf(one.id), { ...job(one), closed })) this.formOf = one.id;
  }

  private async solve(one: Case): Promise<void> {
    const solved = (before: Case): Case => ({ ...before, state: 'solved', changedAt: now() });
    const unkept = await this.keeper.change(one.id, solved);
    this.say(this.words.of(unkept ? `unkept.${unkept}` : 'solved'));
    await this.show(one.id);
  }

  private ask({ name, entries }: Case, card: HTMLElement): void {
    const asked = at(card, '[data-asked]');
    at(asked, 'p').textContent = this.words.counted('remove.ask', entries.length, { name });
    asked.hidden = false;
    at(asked, '[data-do=keep]').focus();
  }

  private async removeCase(one: Case): Promise<void> {
    const unkept = await this.keeper.remove(one.id);
    await this.offerUndo(unkept, this.words.of('removed', { name: one.name }), one);
  }

  private async removeEntry(one: Case, entryId: string): Promise<void> {
    const without = (before: Case) => withoutEntry(before, entryId, now());
    const unkept = await this.keeper.change(one.id, without);
    await this.offerUndo(unkept, this.words.of('entryRemoved'), one);
  }

  private async offerUndo(unkept: Unkept | null, said: string, former: Case): Promise<void> {
    await this.read();
    if (unkept) return this.say(this.words.of(`unkept.${unkept}`));
    this.undo.offer(said, async () => {
      const lost = await this.keeper.write([{ ...former, changedAt: now() }]);
      this.say(this.words.of(lost ? `unkept.${lost}` : 'undone'));
      await this.show(former.id);
    });
  }

  private async takeIn(): Promise<void> {
    const file = this.file.files?.[0];
    if (!file) return;
    const imported = await importCases(file, this.keeper, this.words);
    this.file.value = '';
    this.say(imported.faults.length === 0 ? imported.said : '');
    showFaults(at(this, '[data-refused]'), imported);
    await this.read();
  }

  /** Draws anew, and goes to a case; to the button for a new one where there is none. */
  private async show(id: string): Promise<void> {
    await this.read();
    (this.list.card(id)?.querySelector<HTMLElement>('h2') ?? at(this, '[data-do=new]')).focus();
  }

  private say(text: string): void {
    at(this, '[data-said]').textContent = text;
  }

  private get file(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type=file]')!;
  }
}

function entryOf(button: HTMLElement): string | undefined {
  return button.closest<HTMLElement>('[data-entry]')?.dataset['entry'];
}

if (!customElements.get('kc-cases')) customElements.define('kc-cases', CaseDesk);
