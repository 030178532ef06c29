/** How long a deletion can be undone, in milliseconds. */
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
  }

  offer(said: string, back: () => Promise<void>): void {
    clearTimeout(this.timer);
    this.back = back;
    this.line.hidden = false;
    this.line.querySelector('[data-undo-said]')!.textContent = said;
    this.button.focus();
    this.timer = window.setTimeout(() => this.end(), time);
  }

  private end(): void {
    clearTimeout(this.timer);
    this.back = null;
    if (document.activeElement === this.button) this.rest.focus();
    this.line.hidden = true;
  }
}
