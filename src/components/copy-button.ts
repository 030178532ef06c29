import { copyText } from '../site/copy-text.ts';

/** Copies the text of the nearest `[data-copy-text]`, or selects it where the browser won't copy. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const label = button?.querySelector('span');
    const source = this.parentElement?.querySelector<HTMLElement>('[data-copy-text]');
    if (!button || !label || !source) return;
    const { done = '', refused: failed = '' } = this.dataset;
    button.addEventListener(
      'click',
      () =>
        void copyText(label, source.innerText, { done, failed }, () =>
          getSelection()?.selectAllChildren(source),
        ),
    );
  }
}

customElements.define('kc-copy', CopyButton);
