/** How long a deletion can be undone once the line has neither focus nor pointer, in milliseconds. */
const time = 10_000;

/** The line that says what was deleted, with the button that brings it back. */
export class Undo {
  private timer: number | undefined;
  private back: (() => Promise<void>) | null = null;
  private readonly line: HTMLElement;
  private readonly button: HTMLButtonElement;
  /** Where the focus goes when the line does. */
  private readonly rest: HTMLElement;

  constructor(root: ParentNode, rest: HTMLElement) {
    this.line = root.querySelector<HTMLElement>('[data-undo-line]')!;
    this.button = this.line.querySelector('button')!;
    this.rest = rest;
    this.button.addEventListener('click', () => {
      const { back } = this;
      this.end();
      void back?.();
    });
    for (const event of ['focusin', 'focusout', 'pointerenter', 'pointerleave'])
      this.line.addEventListener(event, () => this.wait());
  }

  /** Says what was deleted, and takes the focus to the button. */
  offer(said: string, back: () => Promise<void>): void {
    this.back = back;
    this.line.hidden = false;
    this.line.querySelector('[data-undo-said]')!.textContent = said;
    this.button.focus();
    this.wait();
  }

  /** Nobody is hurried who is about to press it (WCAG 2.2.1): the time begins once they have left. */
  private wait(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const isHeld = this.line.contains(document.activeElement) || this.line.matches(':hover');
      if (!isHeld) this.end();
    }, time);
  }

  private end(): void {
    clearTimeout(this.timer);
    this.back = null;
    if (this.line.contains(document.activeElement)) this.rest.focus();
    this.line.hidden = true;
  }
}
