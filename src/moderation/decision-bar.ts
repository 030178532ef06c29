/** Single keys for decisions, only while the focus is in the bar (WCAG 2.1.4). */
class DecisionBar extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const key = event.key.toLowerCase();
      const chosen = [...this.querySelectorAll<HTMLElement>('[data-key]')].find(
        (one) => one.dataset['key'] === key,
      );
      if (!chosen) return;
      event.preventDefault();
      const reason = document.querySelector<HTMLTextAreaElement>('textarea[name=reason]');
      const needsReason = chosen.matches('button:not([value=publish])');
      if (needsReason && reason && reason.value.trim() === '') reason.focus();
      else chosen.click();
    });
  }
}

if (!customElements.get('kc-decide')) customElements.define('kc-decide', DecisionBar);
