import { todayHere } from '../today.ts';
import { storyOf } from './as-story.ts';
import type { Case } from './case.ts';
import { CaseCard } from './case-card.ts';
import { CaseForm, type Job } from './case-form.ts';
import { caseJob, entryJob, newCaseJob } from './case-jobs.ts';
import { at, CaseList } from './case-list.ts';
import { Deleting } from './deleting.ts';
import { exportCases, importChosen } from './exchange-panel.ts';
import { noteFocus } from './focus.ts';
import { openCases, type CaseKeeper, type Kept, type Unkept } from './keep.ts';
import { remind } from './reminder.ts';
import { onReturn } from './returns.ts';
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
  private deleting!: Deleting;

  private readonly pageActs: Readonly<Record<string, () => void | Promise<void>>> = {
    new: () => this.startForm(newCaseJob(this)),
    export: async () => this.say(await exportCases(this.keeper, this.words)),
    import: () => this.file.click(),
    print: () => print(),
  };
  private readonly acts: Readonly<Record<string, Act>> = {
    edit: (one) => this.startForm(caseJob(one, this)),
    entry: (one, _card, button) => {
      this.list.keepUnfolded(one.id);
      this.startForm(entryJob(one, entryOf(button), this));
    },
    'remove-entry': (one, _card, button) => this.deleting.removeEntry(one, entryOf(button)!),
    unfold: ({ id }, card, button) => this.list.unfold(id, card, button),
    solve: (one) => this.solve(one),
    remind: (one) => remind(one, this.words),
    tell: (one) => void this.dispatchEvent(new CustomEvent('kc-tell', { detail: storyOf(one) })),
    ask: (one, card) => this.deleting.ask(one, card),
    keep: (_one, card) => this.deleting.keep(card),
    remove: (one) => this.deleting.removeCase(one),
  };

  async connectedCallback(): Promise<void> {
    at(this, '[data-desk]').hidden = false;
    this.form = new CaseForm(this, this.words);
    this.deleting = new Deleting(this, new Undo(this, this.newButton));
    const follow = () => void this.follow();
    try {
      this.keeper = await openCases({ changedElsewhere: follow, lost: () => this.sayLost() });
      this.list.draw(await this.keeper.all());
    } catch {
      at(this, '[data-blocked]').hidden = false;
      return;
    }
    at(this, '[data-tools]').hidden = false;
    this.addEventListener('click', ({ target, detail }) => {
      const button = (target as Element).closest<HTMLElement>('[data-do]');
      const act = button?.dataset['do'] ?? '';
      // The second click of a double click would delete what has moved into the place of the first.
      if (button && !(detail > 1 && act.startsWith('remove'))) void this.do(act, button);
    });
    this.file.addEventListener('change', () => void this.import());
    onReturn(() => this.list.drawnOn === todayHere(), follow);
  }

  /** What a form is told: nothing is wrong, or why its text could not be kept. */
  kept(kept: Kept): [] | string {
    if (typeof kept === 'string') return this.words.of(`unkept.${kept}`);
    this.say(this.words.of('saved'));
    void navigator.storage?.persist?.();
    return [];
  }

  /** Says why something that stands in no form could not be done. */
  async failed(why: Unkept): Promise<void> {
    this.say(this.words.of(`failed.${why}`));
    if (why === 'gone') await this.read();
  }

  /** Draws what is kept now; an open form and the focus stay with their case. */
  async read(): Promise<void> {
    const cases = await this.keeper.all().catch(() => null);
    if (!cases) return this.sayLost();
    const refocus = noteFocus(this, this.newButton);
    this.list.draw(cases);
    if (this.form.of !== null) this.form.move(this.list.placeOf(this.form.of));
    refocus();
  }

  /** Draws anew, and goes to a case; to the button for a new one where there is none. */
  async show(id: string): Promise<void> {
    await this.read();
    (this.list.card(id)?.querySelector<HTMLElement>('h2') ?? this.newButton).focus();
  }

  say(text: string): void {
    at(this, '[data-said]').textContent = text;
  }

  private sayLost(): void {
    this.say(this.words.of('lost'));
  }

  private async do(what: string, button: HTMLElement): Promise<void> {
    if (this.pageActs[what]) return this.pageActs[what]();
    const card = button.closest<HTMLElement>('[data-id]');
    const one = this.list.find(card?.dataset['id']);
    if (card && one) await this.acts[what]?.(one, card, button);
  }

  /** An open form is not disturbed by another tab: the list follows when it closes. */
  private async follow(): Promise<void> {
    if (this.form.of === null) await this.read();
  }

  private startForm(job: Omit<Job, 'closed'>): void {
    // One that makes room for another takes no focus from it.
    const closed = () => void (this.form.of === null ? this.show(job.of) : this.read());
    this.form.start(this.list.placeOf(job.of), { ...job, closed });
  }

  private async solve({ id }: Case): Promise<void> {
    const kept = await this.keeper.change(id, (one) => ({ ...one, state: 'solved' }));
    if (typeof kept === 'string') return this.failed(kept);
    this.say(this.words.of('solved'));
    await this.show(id);
  }

  private async import(): Promise<void> {
    const refused = at(this, '[data-refused]');
    this.say(await importChosen(this.file, refused, this.keeper, this.words));
    await this.read();
  }

  private get newButton(): HTMLElement {
    return at(this, '[data-do=new]');
  }

  private get file(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type=file]')!;
  }
}

function entryOf(button: HTMLElement): string | undefined {
  return button.closest<HTMLElement>('[data-entry]')?.dataset['entry'];
}

if (!customElements.get('kc-cases')) customElements.define('kc-cases', CaseDesk);
