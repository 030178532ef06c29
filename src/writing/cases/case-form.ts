import type { Fault } from './faults.ts';
import type { CaseWords } from './words.ts';

export type Values = Record<string, string>;

/** What a form is opened for. */
export interface Job {
  template: 'case' | 'entry';
  heading: string;
  values: Values;
  /** The steps to choose from, in the form of an entry. */
  rungs?: readonly string[];
  /** Saves: nothing wrong, faults beside their fields, or a message for the whole. */
  save: (values: Values) => Promise<readonly Fault[] | string>;
  /** Called once the form is gone, saved or not. */
  closed: () => void;
}

/** The one form that is open: it closes when its text is kept, or when it is discarded. */
export class CaseForm {
  private form: HTMLFormElement | null = null;
  private clean = '';
  private readonly root: HTMLElement;
  private readonly words: CaseWords;

  constructor(root: HTMLElement, words: CaseWords) {
    this.root = root;
    this.words = words;
    window.addEventListener('beforeunload', (event) => {
      if (this.isTyped) event.preventDefault();
    });
  }

  get isOpen(): boolean {
    return this.form !== null;
  }

  /** Takes the open form along to another place, with the focus that is in it. */
  move(place: HTMLElement): void {
    const focused = this.form?.contains(document.activeElement) ? document.activeElement : null;
    if (this.form) place.append(this.form);
    if (focused instanceof HTMLElement) focused.focus();
  }

  /** Opens a form. One with unsaved text stays, says so, gets the focus, and the answer is false. */
  open(place: HTMLElement, job: Job): boolean {
    if (this.form && this.isTyped) {
      this.say(this.words.of('busy'));
      this.form.querySelector<HTMLElement>('.inp')?.focus();
      return false;
    }
    this.form?.remove();
    const template = this.root.querySelector<HTMLTemplateElement>(
      `template[data-form=${job.template}]`,
    )!;
    const form = template.content.firstElementChild!.cloneNode(true) as HTMLFormElement;
    form.querySelector('[data-heading]')!.textContent = job.heading;
    if (job.rungs) offerRungs(form, [this.words.of('entry.noRung'), ...job.rungs]);
    place.append(form);
    this.form = form;
    this.put(job.values);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.save(job);
    });
    form.querySelector('[data-discard]')!.addEventListener('click', () => this.close(job));
    form.querySelector<HTMLElement>('.inp')?.focus();
    return true;
  }

  private put(values: Values): void {
    for (const control of controlsIn(this.form!)) control.value = values[control.name] ?? '';
    for (const select of this.form!.querySelectorAll('select'))
      if (select.selectedIndex < 0) keepUnknown(select, values[select.name] ?? '');
    this.clean = JSON.stringify(this.values());
  }

  private async save(job: Job): Promise<void> {
    for (const error of this.form!.querySelectorAll('.err')) error.remove();
    for (const control of controlsIn(this.form!)) describe(control, null);
    const answer = await job.save(this.values());
    if (typeof answer === 'string') return this.say(answer);
    if (answer.length === 0) return this.close(job);
    for (const fault of answer) this.sayAt(String(fault.at.at(-1)), fault.why);
    this.form!.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }

  private close(job: Job): void {
    this.form?.remove();
    this.form = null;
    job.closed();
  }

  private get isTyped(): boolean {
    return this.form !== null && JSON.stringify(this.values()) !== this.clean;
  }

  private values(): Values {
    return Object.fromEntries(controlsIn(this.form!).map(({ name, value }) => [name, tidy(value)]));
  }

  private say(message: string): void {
    const place = this.form!.querySelector('[data-wrong]')!;
    place.replaceChildren(this.error(message));
  }

  private sayAt(name: string, why: Fault['why']): void {
    const control = controlsIn(this.form!).find((one) => one.name === name);
    const key = why === 'day' || why === 'empty' || why === 'long' ? why : 'choice';
    const error = this.error(this.words.of(`fault.${key}.field`));
    if (!control) return this.say(error.textContent);
    error.id = `${control.id}-wrong`;
    describe(control, error);
    control.closest('.fld')!.append(error);
  }

  private error(message: string): HTMLElement {
    const template = this.root.querySelector<HTMLTemplateElement>('template[data-error]')!;
    const error = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    error.querySelector('span')!.textContent = message;
    return error;
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controlsIn(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('[name]')];
}

/** Names what is wrong with a field, beside its hint; null for nothing. */
function describe(control: Control, error: HTMLElement | null): void {
  const hint = control.closest('.fld')?.querySelector('.hint');
  const by = [hint?.id, error?.id].filter(Boolean).join(' ');
  control.toggleAttribute('aria-invalid', error !== null);
  if (error) control.setAttribute('aria-invalid', 'true');
  if (by === '') control.removeAttribute('aria-describedby');
  else control.setAttribute('aria-describedby', by);
}

/** The first choice is none of them. */
function offerRungs(form: HTMLFormElement, rungs: readonly string[]): void {
  const options = rungs.map((rung, index) => new Option(rung, index === 0 ? '' : `${index - 1}`));
  form.querySelector<HTMLSelectElement>('[name=rung]')!.replaceChildren(...options);
}

/** A category that is called otherwise by now stays what it was until another is chosen. */
function keepUnknown(select: HTMLSelectElement, value: string): void {
  select.append(new Option(value, value, true, true));
}

/** Line ends as `\n`, no half characters, no control characters, no space around. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}
