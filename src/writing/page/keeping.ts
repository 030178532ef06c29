import { hasDrafts, keepDraft, whenCleared, type Draft } from './drafts.ts';
import { tellDrafts } from './telling.ts';

/** How long typing must rest before the draft is kept, in milliseconds. */
const pause = 400;

/**
 * Keeps the draft on this device when typing rests, and before the page goes. What nobody changed
 * since is not kept again: another tab may have a newer one.
 */
export class Keeping {
  private readonly root: HTMLElement;
  private readonly draft: () => Draft | undefined;
  private isDue = false;
  private timer: number | undefined;

  /** @param draft What stands in the form; undefined while it can't be kept. */
  constructor(root: HTMLElement, draft: () => Draft | undefined) {
    this.root = root;
    this.draft = draft;
    window.addEventListener('pagehide', () => this.now());
    whenCleared(() => this.forget());
    tellDrafts(root, undefined, hasDrafts());
  }

  /** Something was typed, chosen or taken from a pasted text. */
  changed(): void {
    this.isDue = true;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.now(), pause);
  }

  /** Keeps at once what is not kept yet. */
  now(): void {
    clearTimeout(this.timer);
    const draft = this.isDue ? this.draft() : undefined;
    if (!draft) return;
    this.isDue = false;
    const isKept = keepDraft(draft);
    tellDrafts(this.root, isKept, hasDrafts());
  }

  /** The drafts were cleared: what stands in the form is kept when it changes again. */
  forget(): void {
    clearTimeout(this.timer);
    this.isDue = false;
    tellDrafts(this.root, undefined, false);
  }
}
