/**
 * Puts the stories of a category in the place of the link to them: the page was built before they were
 * told. Whatever goes wrong leaves the link.
 */
class CategoryStories extends HTMLElement {
  connectedCallback(): void {
    const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200));
    idle(() => void this.fetchStories());
  }

  private async fetchStories(): Promise<void> {
    const address = this.dataset['from'];
    if (!address) return;
    try {
      const answer = await fetch(address);
      if (answer.ok) this.showOnceLeft(await answer.text());
    } catch {
      // Offline, or the page is being left.
    }
  }

  /** The link isn't taken from under a reader who is on it. */
  private showOnceLeft(html: string): void {
    if (this.contains(document.activeElement)) {
      this.addEventListener('focusout', () => this.showOnceLeft(html), { once: true });
    } else {
      this.show(html);
    }
  }

  private show(html: string): void {
    this.replaceChildren(document.createRange().createContextualFragment(html));
    const count = this.querySelector<HTMLElement>('[data-count]')?.dataset['count'];
    const place = document.querySelector('[data-story-count]');
    if (place && count !== undefined) place.textContent = count;
  }
}

if (!customElements.get('kc-category-stories'))
  customElements.define('kc-category-stories', CategoryStories);
