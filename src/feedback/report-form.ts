import { keptWords } from '../site/kept-words.ts';
import type { ErrorReport } from './report.ts';

/** Masks a report before it leaves this device. */
class ReportForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('focusin', () => void masking(), { once: true });
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void masking().then(({ maskReport, maskWords, isOwnWord }) => {
        const words = keptWords().filter(isOwnWord);
        const typed = (name: keyof ErrorReport) => maskWords(fieldOf(form, name).value, words);
        const masked = maskReport({
          passage: typed('passage'),
          wrong: typed('wrong'),
          source: typed('source'),
        });
        for (const [name, text] of Object.entries(masked)) fieldOf(form, name).value = text;
        form.submit();
      });
    });
  }
}

/** The whole redaction: fetched when somebody begins to write. */
async function masking() {
  const [report, words] = await Promise.all([
    import('./report.ts'),
    import('../redaction/own-words.ts'),
  ]);
  return { ...report, ...words };
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement;
}

if (!customElements.get('kc-report')) customElements.define('kc-report', ReportForm);
