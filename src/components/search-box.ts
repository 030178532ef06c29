import { carryNotice, rememberAsked } from '../site/carried-notice.ts';

/** The search box: masks before anything is sent, and knows the keys. */
class SearchBox extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')!;
    const box = this.querySelector('textarea')!;
    for (const element of this.querySelectorAll<HTMLElement>('[data-scripted]'))
      element.hidden = false;
    for (const element of this.querySelectorAll<HTMLElement>('[data-plain]')) element.hidden = true;
    const redaction = () =>
      Promise.all([import('./redact-here.ts'), import('../redaction/shareable.ts')]);
    box.addEventListener('focus', () => void redaction(), { once: true });
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
      const singleLine = !box.value.includes('\n');
      if (!event.ctrlKey && !event.metaKey && !singleLine) return;
      event.preventDefault();
      form.requestSubmit();
    });
    const write = this.querySelector('[data-write]');
    for (const kind of ['click', 'auxclick'])
      write?.addEventListener(kind, () => {
        if (box.value.trim() !== '') carryNotice(box.value);
      });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void redaction().then(([{ redactHere }, { isShareable }]) => {
        rememberAsked(box.value);
        box.value = redactHere(box.value);
        form.method = isShareable(box.value) ? 'get' : 'post';
        form.submit();
      });
    });
  }
}

if (!customElements.get('kc-search')) customElements.define('kc-search', SearchBox);
