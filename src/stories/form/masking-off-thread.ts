import { maskTexts, type Masking } from './masking.ts';
import type { MaskingAnswer, MaskingQuestion } from './masking-worker.ts';

/**
 * Asks the worker, one question at a time: while it works on one, only the newest other waits.
 * Where workers don't run, the main thread does it.
 */
export class MaskingOffThread {
  private worker: Worker | null = startWorker();
  private working: Asked | null = null;
  private waiting: Asked | null = null;

  constructor() {
    this.worker?.addEventListener('message', ({ data }: MessageEvent<MaskingAnswer>) => {
      this.working?.answer(JSON.parse(data) as Masking);
      this.next();
    });
    this.worker?.addEventListener('error', () => this.giveUp());
    this.worker?.addEventListener('messageerror', () => this.giveUp());
  }

  /** Null when a newer question took its place. */
  mask(question: MaskingQuestion): Promise<Masking | null> {
    return new Promise((answer) => {
      this.waiting?.answer(null);
      this.waiting = { question, answer };
      if (!this.working) this.next();
    });
  }

  private next(): void {
    this.working = this.waiting;
    this.waiting = null;
    if (!this.working) return;
    if (this.worker) this.worker.postMessage(this.working.question, { transfer: [] });
    else this.giveUp();
  }

  /** The worker couldn't be had, or broke: what was asked is answered here, now and from now on. */
  private giveUp(): void {
    this.worker?.terminate();
    this.worker = null;
    for (const asked of [this.working, this.waiting]) asked?.answer(answerHere(asked.question));
    this.working = this.waiting = null;
  }
}

interface Asked {
  question: MaskingQuestion;
  answer: (masking: Masking | null) => void;
}

const answerHere = ({ texts, choices }: MaskingQuestion) => maskTexts(texts, choices);

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./masking-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
