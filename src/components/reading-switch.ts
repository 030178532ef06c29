import type { Mode } from '../reading/modes.ts';

/** Keeps the chosen way of reading on this device, and the reader's place when it changes. */

const choice = 'kaicase.reading';
const place = 'kaicase.reading.place';

/** How far a heading stands from the top of the window, in CSS pixels. */
interface Place {
  heading: number;
  top: number;
}

class ReadingSwitch extends HTMLElement {
  connectedCallback(): void {
    this.goBackToPlace();
    if (new URLSearchParams(location.search).get('lang') === 'both') keepBoth();
    this.addEventListener('click', (event) => {
      const mode = (event.target as Element).closest<HTMLElement>('[data-mode]')?.dataset['mode'];
      if (mode) this.remember(mode as Mode);
    });
  }

  private remember(mode: Mode): void {
    try {
      localStorage.setItem(choice, mode);
      sessionStorage.setItem(place, JSON.stringify(placeNow()));
    } catch {
      // Storage is turned off: the links work all the same.
    }
  }

  private goBackToPlace(): void {
    try {
      const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null') as Place | null;
      sessionStorage.removeItem(place);
      const heading = kept && headings()[kept.heading];
      if (heading) scrollBy({ top: heading.getBoundingClientRect().top - kept.top });
    } catch {
      // As above.
    }
  }
}

/** Who reads both goes on with both, without loading one language first. */
function keepBoth(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    const isText = /^(?:\/en)?\/(?:guides|examples)\/[^/]+\/$/.test(link.pathname);
    if (isText && !link.search && link.hreflang === '') link.search = '?lang=both';
  }
}

/** The headings of one language: side by side, the second column repeats them. */
function headings(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.reading :is(h2, h3)')].filter(
    (heading) => !heading.closest('.pair > :nth-child(2)'),
  );
}

/** Where the reader is: the last heading above the middle of the window. Null at the beginning. */
function placeNow(): Place | null {
  const tops = headings().map((heading) => heading.getBoundingClientRect().top);
  const heading = tops.findLastIndex((top) => top < innerHeight / 2);
  return heading < 0 || scrollY === 0 ? null : { heading, top: tops[heading]! };
}

customElements.define('kc-reading', ReadingSwitch);
