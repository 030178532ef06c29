/** Copies the text of the nearest `[data-copy-text]`; the label says so for 1.6 seconds. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const label = button?.querySelector('span');
    if (!button || !label) return;
    const usual = label.textContent;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(this.text());
      label.textContent = this.dataset['done'] ?? usual;
      setTimeout(() => (label.textContent = usual), 1600);
    });
  }

  private text(): string {
    const source = this.parentElement?.querySelector<HTMLElement>('[data-copy-text]');
    return source?.innerText ?? '';
  }
}

customElements.define('kc-copy', CopyButton);
