import { clearDraft, saveDraft, type Draft } from './draft.ts';

/** How long typing must rest before the draft is written, in milliseconds. */
const pause = 1000;

/** Keeps a draft on the device: when typing rests, and at the latest when the page is left. */
export class DraftKeeper {
  private timer: number | undefined;
  private isPending = false;
  private readonly id: string;
  private readonly draft: () => Draft;
  private readonly said: (isKept: boolean) => void;

  constructor(id: string, draft: () => Draft, said: (isKept: boolean) => void) {
    this.id = id;
    this.draft = draft;
    this.said = said;
    window.addEventListener('pagehide', () => this.now());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.now();
    });
  }

  later(): void {
    this.isPending = true;
    clearTimeout(this.timer);
    const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then));
    this.timer = window.setTimeout(() => idle(() => this.now()), pause);
  }

  /** Writes what is not written yet. */
  now(): void {
    if (!this.isPending) return;
    clearTimeout(this.timer);
    this.isPending = false;
    this.said(saveDraft(this.id, this.draft()));
  }

  forget(): void {
    clearTimeout(this.timer);
    this.isPending = false;
    clearDraft(this.id);
  }
}
