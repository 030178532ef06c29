import { announce, type FormWords } from './form-words.ts';
import { nameOf } from './preview-panel.ts';
import type { TextMasking } from './text-masking.ts';

/**
 * Sends a story once, and only masked: while a question is open nothing is sent, and the first of
 * them is named. `draw` brings the preview and the questions up to date.
 */
export function guardSending(
  root: ParentNode,
  words: FormWords,
  masking: TextMasking,
  draw: () => void,
): void {
  const form = root.querySelector('form')!;
  let sending = false;
  form.addEventListener('submit', (event) => {
    draw();
    if (masking.asked().length > 0) {
      event.preventDefault();
      nameFirst(root, words, masking);
    } else if (sending) event.preventDefault();
    else sending = true;
  });
  form.addEventListener('formdata', ({ formData }) => masking.maskData(formData));
  window.addEventListener('pageshow', () => (sending = false));
}

function nameFirst(root: ParentNode, words: FormWords, masking: TextMasking): void {
  const asked = masking.asked();
  const { label, value } = asked[0]!;
  const said = words
    .of('asks')
    .replace('[ASKED]', String(asked.length))
    .replace('[LABEL]', nameOf(label, words.locale))
    .replace('[VALUE]', value);
  announce(root, 'asks-said', said);
  root.querySelector<HTMLElement>('[data-asks]')!.hidden = false;
  root.querySelector<HTMLElement>('[data-asks] a')?.focus();
}
