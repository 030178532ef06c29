/**
 * Shows only the items that hold every typed word, in either language; says how many are left. With
 * a checkbox, only the marked ones. Groups without an item left are hidden with their heading.
 */
class ListFilter extends HTMLElement {
  private readonly items = [
    ...document.querySelectorAll<HTMLElement>(this.dataset['items'] ?? 'li'),
  ].map((element) => ({ element, text: folded(element.textContent) }));

  connectedCallback(): void {
    this.addEventListener('input', () => this.filter());
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    // A browser that goes back fills the field in again.
    if (this.typed()) this.filter();
  }

  private typed(): string {
    return this.querySelector<HTMLInputElement>('input[type=search]')?.value.trim() ?? '';
  }

  private filter(): void {
    const words = this.typed().split(/\s+/).map(folded);
    const markedOnly = this.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked;
    for (const { element, text } of this.items) {
      const wanted = !markedOnly || 'marked' in element.dataset;
      element.hidden = !wanted || !words.every((word) => text.includes(word));
    }
    for (const group of document.querySelectorAll<HTMLElement>(
      this.dataset['groups'] ?? ':not(*)',
    )) {
      group.hidden = !this.items.some(({ element }) => !element.hidden && group.contains(element));
    }
    this.sayWhatIsLeft();
  }

  private sayWhatIsLeft(): void {
    const left = this.items.filter(({ element }) => !element.hidden).length;
    const { count = '', none = '' } = this.dataset;
    const said = left === 0 ? none : count.replace('[COUNT]', String(left));
    this.querySelector('[role=status]')!.textContent = left === this.items.length ? '' : said;
  }
}

/** Full-width letters, capitals and spaces make no difference: “A+页面” is “A+ 页面”. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

customElements.define('kc-filter', ListFilter);
