import type { LabelId } from '../redaction/labels.ts';
import { clearDraft, readDraft, saveDraft } from './draft.ts';
import { maskTexts, type Choices, type MaskedValue, type Masking } from './masking.ts';
import { drawPanel, nameOf, type PanelWords, type Shown } from './preview-panel.ts';
import { editSteps } from './step-editor.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** How long typing may pause before the preview follows, in milliseconds. */
const pause = 200;

/**
 * The form of a story with scripts: masks while one types, asks about what is likely, keeps a draft
 * on the device, and sends only masked text. Without it the form works as it is.
 */
class StoryForm extends HTMLElement {
  private readonly choices: Choices = { answers: new Map(), own: new Map() };
  private masking: Masking = { texts: [], values: [] };
  private lastText: TextControl | null = null;
  private timer: number | undefined;
  private sending = false;

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    for (const one of this.querySelectorAll<HTMLElement>('[data-scripted]')) one.hidden = false;
    for (const one of this.querySelectorAll<HTMLElement>('[data-plain]')) one.hidden = true;
    const steps = editSteps(this, this.stepWords(), () => this.changed());
    const draft = this.dataset['fresh'] === undefined ? null : readDraft(this.draftId);
    if (draft) {
      steps.fill(draft.steps);
      for (const control of this.controls()) put(control, draft.fields[control.name]);
      for (const [key, answer] of draft.answers) this.choices.answers.set(key, answer);
      for (const [value, label] of draft.own) this.choices.own.set(value, label as LabelId);
      this.say('draft-said', this.word('draft'));
    }
    form.addEventListener('input', () => this.changed());
    form.addEventListener('focusin', ({ target }) => {
      if (isText(target)) this.lastText = target;
    });
    form.addEventListener('submit', (event) => this.submit(event));
    form.addEventListener('formdata', ({ formData }) => this.maskData(formData));
    this.querySelector('[data-mask]')?.addEventListener('click', () => this.maskSelection());
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      clearDraft(this.draftId);
      location.reload();
    });
    window.addEventListener('pageshow', () => (this.sending = false));
    this.draw();
  }

  /** After each change: the preview follows, and the draft is kept. */
  private changed(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.draw();
      this.keepDraft();
    }, pause);
  }

  private keepDraft(): void {
    const fields = Object.fromEntries(
      this.controls()
        .filter(
          (control) =>
            !(control instanceof HTMLInputElement && control.type === 'radio' && !control.checked),
        )
        .map((control) => [control.name, control.value]),
    );
    const steps = this.querySelectorAll('[data-steps] > li').length;
    const { answers, own } = this.choices;
    const saved = saveDraft(this.draftId, { fields, steps, answers: [...answers], own: [...own] });
    if (saved) this.say('draft-said', this.word('draft'));
  }

  /** The text fields in the order in which marks are numbered, here as on the server. */
  private texts(): TextControl[] {
    return [...this.querySelectorAll<TextControl>('[data-text]')];
  }

  private mask(): void {
    this.masking = maskTexts(
      this.texts().map(({ value }) => value),
      this.choices,
    );
  }

  private draw(): void {
    this.mask();
    const shown = this.texts().map((control, index): Shown => {
      const preview = this.masking.texts[index]?.preview ?? [];
      const heading = control.name.endsWith('.text') ? this.stepHeading(control) : undefined;
      return { preview, heading };
    });
    drawPanel(this, this.masking, shown, this.panelWords(), (value, answer) =>
      this.answer(value, answer),
    );
    if (this.asked().length === 0) this.querySelector<HTMLElement>('[data-asks]')!.hidden = true;
  }

  private stepHeading(control: TextControl): string {
    const step = control.closest('li')!;
    const day = step.querySelector<HTMLInputElement>('input')?.value.trim() ?? '';
    const actor = step.querySelector('select')?.value ?? '';
    const actors = JSON.parse(this.dataset['actors'] ?? '{}') as Record<string, string>;
    const when = day === '' ? '' : `${(this.dataset['day'] ?? '').replace('[N]', day)} · `;
    return when + (actors[actor] ?? '');
  }

  private answer({ key, value, standing }: MaskedValue, answer: 'mask' | 'keep'): void {
    if (standing === 'own') this.choices.own.delete(value);
    else this.choices.answers.set(key, answer);
    this.draw();
    this.keepDraft();
    const next = this.querySelector<HTMLElement>('[data-values] button');
    (next ?? this.querySelector<HTMLElement>('#preview'))?.focus();
  }

  private maskSelection(): void {
    const { lastText } = this;
    const [start, end] = [lastText?.selectionStart ?? 0, lastText?.selectionEnd ?? 0];
    const value = lastText?.value.slice(start, end).trim() ?? '';
    if (value === '') return this.say('mask-said', this.word('mask.none'));
    const label = this.querySelector<HTMLSelectElement>('[data-mask-as]')!.value as LabelId;
    this.choices.own.set(value, label);
    this.draw();
    this.keepDraft();
    this.say('mask-said', this.word('mask.done'));
  }

  private asked(): MaskedValue[] {
    return this.masking.values.filter(({ standing }) => standing === 'ask');
  }

  /** Nothing is sent while a question is open. */
  private submit(event: SubmitEvent): void {
    this.draw();
    const [first] = this.asked();
    if (first) {
      event.preventDefault();
      const said = this.word('asks')
        .replace('[ASKED]', String(this.asked().length))
        .replace('[LABEL]', nameOf(first.label, this.locale))
        .replace('[VALUE]', first.value);
      this.say('asks-said', said);
      this.querySelector<HTMLElement>('[data-asks]')!.hidden = false;
      this.querySelector<HTMLElement>('[data-asks] a')?.focus();
    } else if (this.sending) event.preventDefault();
    else this.sending = true;
  }

  /** The request holds the masked texts; the fields keep what was typed. */
  private maskData(data: FormData): void {
    this.mask();
    for (const [index, { name }] of this.texts().entries()) {
      data.set(name, this.masking.texts[index]?.sent ?? '');
    }
  }

  private controls(): Control[] {
    return [...this.querySelectorAll<Control>('form [name]')].filter(
      ({ name, tagName }) => tagName !== 'BUTTON' && name !== 'confirmed',
    );
  }

  private get draftId(): string {
    return this.dataset['draft'] ?? 'new';
  }

  private get locale() {
    return this.dataset['locale'] === 'en' ? 'en' : 'zh-CN';
  }

  private word(key: string): string {
    return (JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>)[key] ?? '';
  }

  private say(place: string, text: string): void {
    const said = this.querySelector(`[data-${place}]`);
    if (said && said.textContent !== text) said.textContent = text;
  }

  private stepWords() {
    return {
      step: this.word('step'),
      moved: this.word('step.moved'),
      removed: this.word('step.removed'),
      most: this.word('step.most'),
    };
  }

  private panelWords(): PanelWords {
    return {
      locale: this.locale,
      masked: this.dataset['masked'] ?? '',
      asked: this.word('mask.asked'),
      kept: this.word('mask.kept'),
      mask: this.word('mask.mask'),
      keep: this.word('mask.keep'),
      restore: this.word('mask.restore'),
      count: this.word('preview.count'),
      empty: this.word('preview.empty'),
    };
  }
}

function isText(target: EventTarget | null): target is TextControl {
  return (
    (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
    target.dataset['text'] !== undefined
  );
}

function put(control: Control, value: string | undefined): void {
  if (value === undefined) return;
  if (control instanceof HTMLInputElement && control.type === 'radio') {
    control.checked = control.value === value;
  } else control.value = value;
}

if (!customElements.get('kc-story-form')) customElements.define('kc-story-form', StoryForm);
