import { carryText } from '../stories/form/carried.ts';

/** The way to a new story takes the question along; without scripts it is a plain link. */
class CarryQuestion extends HTMLElement {
  connectedCallback() {
    for (const one of this.querySelectorAll<HTMLElement>('[data-scripted]')) one.hidden = false;
    const link = this.querySelector('[data-carry]');
    const { text } = this.dataset;
    if (!text) return;
    for (const kind of ['click', 'auxclick']) link?.addEventListener(kind, () => carryText(text));
  }
}

if (!customElements.get('kc-carry')) customElements.define('kc-carry', CarryQuestion);
