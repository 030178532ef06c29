/** The button, the keys and the dialog of the quick search; what is in the dialog comes later. */
class QuickSearch extends HTMLElement {
  private loaded: Promise<unknown> | undefined;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('.find')!;
    const dialog = this.querySelector('dialog')!;
    if (/Mac|iPhone|iPad/.test(navigator.platform)) showMacKeys(button);
    for (const event of ['pointerenter', 'focus']) {
      button.addEventListener(event, () => void this.load(), { once: true });
    }
    button.addEventListener('click', () => this.open(dialog));
    dialog.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target === dialog || target.closest('[data-close], a')) dialog.close();
    });
    window.addEventListener('keydown', (event) => {
      if (event.key !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else this.open(dialog);
    });
  }

  /** What is typed before the rest has come is looked up then. */
  private open(dialog: HTMLDialogElement): void {
    dialog.showModal();
    dialog.querySelector('textarea')!.select();
    void this.load();
  }

  private load(): Promise<unknown> {
    return (this.loaded ??= import('../quick/panel.ts')
      .then(({ Panel }) => new Panel(this.querySelector<HTMLElement>('.quick-in')!))
      .catch(() => (this.loaded = undefined)));
  }
}

function showMacKeys(button: HTMLButtonElement): void {
  button.setAttribute('aria-keyshortcuts', 'Meta+K');
  const keys = button.querySelector('kbd');
  if (keys) keys.textContent = '⌘ K';
}

customElements.define('kc-quick-search', QuickSearch);
