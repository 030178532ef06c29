import { carryNotice } from '../site/carried-notice.ts';
import { carryText } from '../stories/form/carried.ts';

/** The ways to a new story and to a letter take the question along; without scripts they are links. */
class CarryQuestion extends HTMLElement {
  connectedCallback() {
    for (const one of this.querySelectorAll<HTMLElement>('[data-scripted]')) one.hidden = false;
    const link = this.querySelector('[data-carry]');
    const { text } = this.dataset;
    if (!text) return;
    const write = this.querySelector('[data-carry-letter]');
    for (const kind of ['click', 'auxclick']) {
      link?.addEventListener(kind, () => carryText(text));
      write?.addEventListener(kind, () => carryNotice(text, (whole) => isMaskedForm(text, whole)));
    }
  }
}

/** The question is masked; what was asked in this tab is it, if the words around the marks agree. */
function isMaskedForm(masked: string, whole: string): boolean {
  const words = masked.split(/\[[^\]\n]{1,24}\]/).map((part) => part.trim());
  let at = 0;
  return words.every((part) => {
    const found = whole.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}

if (!customElements.get('kc-carry')) customElements.define('kc-carry', CarryQuestion);
