import { putCarried } from './carried.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { Draft } from './draft.ts';
import { fieldsIn, putFields } from './form-controls.ts';
import { announce, FormWords } from './form-words.ts';
import { offerLater } from './later-offer.ts';
import { markOnSending } from './left-draft.ts';
import { LivePreview } from './live-preview.ts';
import { wireMaskTool } from './mask-tool.ts';
import type { MaskedValue } from './masking.ts';
import { wireOwnWords, type OwnWordsPanel } from './own-words-panel.ts';
import { cleanPastes } from './paste-cleaning.ts';
import { warnOfRare } from './rare-hint.ts';
import { guardSending } from './sending.ts';
import { deviceDraft, offerOther, saySaved } from './server-draft.ts';
import { offerSimilar } from './similar-while-writing.ts';
import { editSteps } from './step-editor.ts';
import { TextMasking } from './text-masking.ts';
import { followTraces } from './trace-panel.ts';
import type { Choice } from './value-row.ts';

/** How long typing may pause before the preview follows, in milliseconds. */
const pause = 200;

/**
 * The form of a story with scripts: masks while one types, asks about what is likely, keeps a draft
 * on the device, and sends only masked text. Without it the form works as it is.
 */
class StoryForm extends HTMLElement {
  private readonly masking = new TextMasking(this);
  private readonly words = new FormWords(this.dataset);
  private readonly draftId = this.dataset['draft'] ?? 'new';
  private readonly keeper = new DraftKeeper(
    this.draftId,
    () => this.draft(),
    (isKept) => announce(this, 'draft-said', this.words.of(isKept ? 'draft' : 'draft.unkept')),
  );
  private preview!: LivePreview;
  private own!: OwnWordsPanel;
  private timer: number | undefined;

  connectedCallback(): void {
    for (const one of this.querySelectorAll<HTMLElement>('[data-scripted]')) one.hidden = false;
    for (const one of this.querySelectorAll<HTMLElement>('[data-plain]')) one.hidden = true;
    const steps = editSteps(this, this.words.steps(), () => this.changed());
    this.putDraft(steps.fill);
    this.followTyping();
    const answer = (value: MaskedValue, choice: Choice) => void this.answer(value, choice);
    this.preview = new LivePreview(this, this.words, answer);
    this.own = wireOwnWords(this, this.words, (words) => {
      this.masking.maskWords(words);
      void this.follow();
    });
    wireMaskTool(this, this.words, (value, label) => {
      this.masking.maskOwn(value, label);
      this.changed();
    });
    cleanPastes(this, this.words);
    guardSending(this, this.words, this.masking, (masked) => void this.preview.draw(masked, 'now'));
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      this.keeper.forget();
      location.replace(location.href);
    });
    this.wireDrafts(steps.fill);
    offerLater(this, steps.fill);
    followTraces(this, this.masking, () => this.keeper.later());
    warnOfRare(this);
    offerSimilar(this, this.masking);
    window.addEventListener('pageshow', () => void this.follow());
    putCarried(this);
  }

  /** While a character is being composed (Chinese, Japanese) nothing follows yet. */
  private followTyping(): void {
    const form = this.querySelector('form')!;
    form.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.changed();
    });
    form.addEventListener('compositionend', () => this.changed());
  }

  /** After each change: the preview follows, and the draft is kept. */
  private changed(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.follow(), pause);
    this.keeper.later();
  }

  private async follow(): Promise<void> {
    const masked = await this.masking.follow();
    if (masked) await this.preview.draw(masked, 'soon');
  }

  private async answer(value: MaskedValue, choice: Choice): Promise<void> {
    if (choice === 'remove') return this.own.show(value.value);
    this.masking.decide(value, choice);
    this.keeper.later();
    await this.follow();
    const said = this.words.of(`mask.answered.${choice}`).replace('[VALUE]', value.value);
    announce(this, 'answered', said);
    this.preview.goOn(value.key, value.standing === 'ask');
  }

  /** Puts the draft of this device in, or, after a refused post, what was typed before masking. */
  private putDraft(fillSteps: (count: number) => void): void {
    const draft = deviceDraft(this, this.draftId);
    if (!draft) return;
    if (this.dataset['fresh'] !== undefined) return this.put(draft, fillSteps);
    this.masking.recall(draft);
    this.masking.unmask(draft.fields);
  }

  private put(draft: Draft, fillSteps: (count: number) => void): void {
    this.masking.recall(draft);
    fillSteps(draft.steps);
    putFields(this, draft.fields);
    announce(this, 'draft-said', this.words.of('draft'));
  }

  /** What the drafts on the server need of this device. */
  private wireDrafts(fillSteps: (count: number) => void): void {
    this.querySelector<HTMLInputElement>('[data-asked]')!.value = 'yes';
    markOnSending(this.querySelector('form')!, this.draftId);
    offerOther(this, this.draftId, (draft) => {
      this.put(draft, fillSteps);
      this.changed();
    });
    saySaved(this);
  }

  private draft(): Draft {
    const steps = this.querySelectorAll('[data-steps] > li').length;
    const base = this.dataset['stamp'];
    return { fields: fieldsIn(this), steps, base, ...this.masking.decisions() };
  }
}

if (!customElements.get('kc-story-form')) customElements.define('kc-story-form', StoryForm);
