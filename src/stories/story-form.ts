import { putCarried } from './carried.ts';
import { clearDraft, readDraft, saveDraft } from './draft.ts';
import { fieldsIn, putFields } from './form-controls.ts';
import { announce, FormWords } from './form-words.ts';
import { drawPreview, focusNextValue } from './live-preview.ts';
import { wireMaskTool } from './mask-tool.ts';
import { guardSending } from './sending.ts';
import { offerSimilar } from './similar-while-writing.ts';
import { editSteps } from './step-editor.ts';
import { TextMasking } from './text-masking.ts';

/** How long typing may pause before the preview follows, in milliseconds. */
const pause = 200;

/**
 * The form of a story with scripts: masks while one types, asks about what is likely, keeps a draft
 * on the device, and sends only masked text. Without it the form works as it is.
 */
class StoryForm extends HTMLElement {
  private readonly masking = new TextMasking(this);
  private readonly words = new FormWords(this.dataset);
  private timer: number | undefined;

  connectedCallback(): void {
    for (const one of this.querySelectorAll<HTMLElement>('[data-scripted]')) one.hidden = false;
    for (const one of this.querySelectorAll<HTMLElement>('[data-plain]')) one.hidden = true;
    const steps = editSteps(this, this.words.steps(), () => this.changed());
    this.putDraft(steps.fill);
    this.querySelector('form')!.addEventListener('input', () => this.changed());
    wireMaskTool(this, this.words, (value, label) => {
      this.masking.maskOwn(value, label);
      this.follow();
    });
    guardSending(this, this.words, this.masking, () => this.draw());
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      clearDraft(this.draftId);
      location.reload();
    });
    offerSimilar(this, this.masking);
    this.draw();
    putCarried(this);
  }

  /** After each change: the preview follows, and the draft is kept. */
  private changed(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.follow(), pause);
  }

  private follow(): void {
    this.draw();
    this.keepDraft();
  }

  private draw(): void {
    drawPreview(this, this.words, this.masking, (value, answer) => {
      this.masking.decide(value, answer);
      this.follow();
      focusNextValue(this);
    });
  }

  /** Puts the draft of this device in, where nothing was posted. */
  private putDraft(fillSteps: (count: number) => void): void {
    const draft = this.dataset['fresh'] === undefined ? null : readDraft(this.draftId);
    if (!draft) return;
    fillSteps(draft.steps);
    putFields(this, draft.fields);
    this.masking.recall(draft);
    announce(this, 'draft-said', this.words.of('draft'));
  }

  private keepDraft(): void {
    const steps = this.querySelectorAll('[data-steps] > li').length;
    const draft = { fields: fieldsIn(this), steps, ...this.masking.decisions() };
    if (saveDraft(this.draftId, draft)) announce(this, 'draft-said', this.words.of('draft'));
  }

  private get draftId(): string {
    return this.dataset['draft'] ?? 'new';
  }
}

if (!customElements.get('kc-story-form')) customElements.define('kc-story-form', StoryForm);
