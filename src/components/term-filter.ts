/** Shows only the terms that hold every typed word; says how many are left. */
class TermFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')!;
    const status = this.querySelector('[role=status]')!;
    const terms = [...document.querySelectorAll<HTMLElement>('#terms > li')].map((item) => ({
      item,
      text: item.textContent.toLowerCase(),
    }));
    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/);
      for (const { item, text } of terms) {
        item.hidden = !words.every((word) => text.includes(word));
      }
      const left = terms.filter(({ item }) => !item.hidden).length;
      status.textContent = (this.dataset['count'] ?? '').replace('[COUNT]', String(left));
    });
  }
}

customElements.define('kc-filter', TermFilter);
