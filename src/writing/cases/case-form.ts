import { changedValues, type Values } from './case-values.ts';
import { blame, clearFaults, fillIn, offerRungs, valuesIn } from './controls.ts';
import type { Fault } from './faults.ts';
import type { CaseWords } from './words.ts';

/** What a form is opened for. */
export interface Job {
  /** The id of the case that it belongs to. */
  of: string;
  template: 'case' | 'entry';
  heading: string;
  values: Values;
  /** The steps to choose from, in the form of an entry. */
  rungs?: readonly string[];
  /** Saves: nothing wrong, faults beside their fields, or a message for the whole. */
  save: (values: Values, changed: Values) => Promise<readonly Fault[] | string>;
  /** Called once the form is gone, whether it was saved, discarded or replaced. */
  closed: () => void;
}

/** A form on the page, and what it held when it was opened. */
interface Open {
  form: HTMLFormElement;
  job: Job;
  opened: Values;
  isSaving: boolean;
}

/** The one form that is open: it closes when its text is kept, or when it is discarded. */
export class CaseForm {
  private open: Open | null = null;
  private readonly root: HTMLElement;
  private readonly words: CaseWords;

  constructor(root: HTMLElement, words: CaseWords) {
    this.root = root;
    this.words = words;
    window.addEventListener('beforeunload', (event) => {
      if (this.open && isTyped(this.open)) event.preventDefault();
    });
  }

  /** The id of the case that the open form belongs to; null when none is open. */
  get of(): string | null {
    return this.open?.job.of ?? null;
  }

  /** Takes the open form along to another place. The focus that was in it has to be brought back. */
  move(place: HTMLElement): void {
    if (this.open) place.append(this.open.form);
  }

  /** Opens a form in the place of another. One with unsaved text stays, says so and gets the focus. */
  start(place: HTMLElement, job: Job): void {
    if (this.open && isTyped(this.open)) {
      this.say(this.open.form, this.words.of('busy'));
      return focusFirst(this.open.form);
    }
    const form = this.clone<HTMLFormElement>(`template[data-form=${job.template}]`);
    form.querySelector('[data-heading]')!.textContent = job.heading;
    if (job.rungs) offerRungs(form, [this.words.of('entry.noRung'), ...job.rungs]);
    fillIn(form, job.values);
    const former = this.open;
    const open = { form, job, opened: valuesIn(form), isSaving: false };
    this.open = open;
    if (former) this.close(former);
    place.append(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!open.isSaving) void this.save(open);
    });
    form.querySelector('[data-discard]')!.addEventListener('click', () => {
      if (!open.isSaving) this.close(open);
    });
    focusFirst(form);
  }

  private async save(open: Open): Promise<void> {
    const { form, job, opened } = open;
    clearFaults(form);
    const values = valuesIn(form);
    open.isSaving = true;
    const answer = await job.save(values, changedValues(opened, values));
    open.isSaving = false;
    if (typeof answer === 'string') return this.say(form, answer);
    if (answer.length === 0) return this.close(open);
    for (const fault of answer) this.blame(form, fault);
    form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }

  /** Another form may have taken its place by now. */
  private close(open: Open): void {
    open.form.remove();
    if (this.open === open) this.open = null;
    open.job.closed();
  }

  private blame(form: HTMLFormElement, { at, why }: Fault): void {
    const key = why === 'day' || why === 'empty' || why === 'long' ? why : 'choice';
    const said = this.words.of(`fault.${key}.field`);
    if (!blame(form, String(at.at(-1)), this.error(said))) this.say(form, said);
  }

  private say(form: HTMLFormElement, message: string): void {
    form.querySelector('[data-wrong]')!.replaceChildren(this.error(message));
  }

  private error(message: string): HTMLElement {
    const error = this.clone<HTMLElement>('template[data-error]');
    error.querySelector('span')!.textContent = message;
    return error;
  }

  private clone<Cloned extends HTMLElement>(template: string): Cloned {
    const { content } = this.root.querySelector<HTMLTemplateElement>(template)!;
    return content.firstElementChild!.cloneNode(true) as Cloned;
  }
}

function isTyped({ form, opened }: Open): boolean {
  return Object.keys(changedValues(opened, valuesIn(form))).length > 0;
}

function focusFirst(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('.inp')?.focus();
}
