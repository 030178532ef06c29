import type { Similar } from './similar.ts';

type Words = Record<
  'found' | 'solved' | 'partly' | 'unsolved',
  [one: string, other: string] | undefined
>;

/** Found by the text of an example or of a story that is being written. */
type Result = Similar & { closeness: 'close' | 'related' };

/** How long to be quiet after a refusal that doesn't say it, in seconds. */
const quiet = 30;
/** Category pages are among the results, and are left out. */
const asked = 12;

/**
 * Lists what is similar to a text: to `data-text` at once, and to each text that a `kc-text` event
 * brings. It asks one thing at a time, and whatever goes wrong shows nothing: nobody asked for it.
 */
class SimilarFinder extends HTMLElement {
  private asking: AbortController | undefined;
  private quietUntil = 0;

  connectedCallback(): void {
    this.addEventListener('kc-text', (event) => {
      void this.find((event as CustomEvent<string>).detail);
    });
    const text = this.dataset['text'];
    if (!text) return;
    const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200));
    idle(() => void this.find(text));
  }

  private async find(text: string): Promise<void> {
    this.asking?.abort();
    if (text === '') return this.show([]);
    if (Date.now() < this.quietUntil || !navigator.onLine) return;
    const asking = (this.asking = new AbortController());
    try {
      const response = await (this.isPanel ? this.post(text, asking) : this.get(text, asking));
      if (response.ok) {
        const { results } = (await response.json()) as { results: Result[] };
        if (!asking.signal.aborted) this.show(results.filter((one) => this.isWanted(one)));
      } else {
        const wait = Number(response.headers.get('Retry-After')) || quiet;
        this.quietUntil = Date.now() + wait * 1000;
      }
    } catch {
      // Aborted, offline, or no JSON: what is shown stays.
    }
  }

  private get isPanel(): boolean {
    return this.querySelector('details') !== null;
  }

  /** A text that stands on the page already. */
  private get(q: string, { signal }: AbortController): Promise<Response> {
    const { locale = 'zh-CN', limit = '' } = this.dataset;
    const query = new URLSearchParams({ q, locale, kind: 'story', limit });
    return fetch(`/api/v1/search?${query.toString()}`, { signal });
  }

  /** Somebody's own text: never in an address, and not counted as a question to the library. */
  private post(q: string, { signal }: AbortController): Promise<Response> {
    return fetch('/api/v1/search', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Purpose': 'draft' },
      body: JSON.stringify({ q, locale: this.dataset['locale'], limit: asked }),
      signal,
    });
  }

  /** The author is at the words that were asked about. */
  private get isAskedFor(): boolean {
    return document.activeElement?.matches('[name=title],[name=problem]') ?? false;
  }

  private isWanted({ kind, closeness }: Result): boolean {
    return closeness === 'close' && kind !== 'category';
  }

  private show(results: readonly Result[]): void {
    const panel = this.querySelector('details');
    // What the author has gone on to is not moved by a list that changes above it.
    if (panel && !panel.hidden && panel.open && !this.isAskedFor) return;
    const shown = results.slice(0, Number(this.dataset['limit']));
    const rows = shown.map((one) => this.row(one));
    this.querySelector('[data-found]')?.replaceChildren(...rows);
    if (!panel) return;
    const said = shown.length > 0 ? this.counted('found', shown.length) : '';
    if (panel.hidden) panel.open = this.isAskedFor;
    panel.hidden = shown.length === 0;
    for (const place of this.querySelectorAll('[data-said],[data-summary]')) {
      if (place.textContent !== said) place.textContent = said;
    }
  }

  private row({ id, kind, url, title, locale, outcome, category, days }: Result): Node {
    const row = this.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
    const link = row.querySelector('a')!;
    link.href = url;
    link.textContent = title;
    if (locale !== this.dataset['locale']) link.lang = locale;
    if (this.isPanel) Object.assign(link, { target: '_blank', rel: 'noopener' });
    for (const look of row.querySelectorAll<HTMLElement>('[data-is]')) {
      if (look.dataset['is'] !== kind && look.dataset['is'] !== outcome) look.remove();
      else if (look.dataset['is'] === 'story') look.textContent = id;
    }
    const names = JSON.parse(this.dataset['names'] ?? '{}') as Record<string, string>;
    fill(row.querySelector('[data-category]')!, kind === 'guide' ? undefined : names[category]);
    fill(
      row.querySelector('[data-days]')!,
      days === null ? undefined : this.counted(outcome ?? 'solved', days),
    );
    return row;
  }

  private counted(key: keyof Words, count: number): string {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const [one = '', other = ''] = words[key] ?? [];
    return count === 1 ? one : other.replace('[N]', String(count));
  }
}

function fill(place: Element, text: string | undefined): void {
  if (text) place.textContent = text;
  else place.remove();
}

if (!customElements.get('kc-similar')) customElements.define('kc-similar', SimilarFinder);
