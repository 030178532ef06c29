import { sayError } from './field-error.ts';
import { announce, type FormWords } from './form-words.ts';
import { nameOf } from './panel-parts.ts';
import type { FormMasking, TextMasking } from './text-masking.ts';

/** Fields that must say something after masking, by name. */
const mustSay = new Set(['title', 'problem']);

/**
 * Sends a story once, and only masked, whatever the preview shows: the request is masked anew from
 * the fields. While a question is open nothing is sent, and the first of them is named. A button
 * with an intent of its own (`name=intent`: a draft, a preview) sends without asking, with
 * everything masked that is asked. `draw` brings preview and questions up to date.
 */
export function guardSending(
  root: ParentNode,
  words: FormWords,
  masking: TextMasking,
  draw: (masked: FormMasking) => void,
): void {
  const form = root.querySelector('form')!;
  let sending = false;
  let cautious = true;
  form.addEventListener('submit', (event) => {
    cautious = event.submitter?.getAttribute('name') === 'intent';
    if (cautious) return;
    const masked = masking.mask();
    draw(masked);
    if (sending || saysTooLittle(root, words, masked) || isAsked(root, words, masking)) {
      event.preventDefault();
    } else sending = true;
  });
  form.addEventListener('formdata', ({ formData }) => {
    masking.maskData(formData, cautious ? 'cautious' : 'sent');
    cautious = true;
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    // Back to a form that was sent: its draft may be gone. What is still there is put in anew.
    if (persisted && sending) location.replace(location.href);
    sending = false;
  });
}

function saysTooLittle(root: ParentNode, words: FormWords, masked: FormMasking): boolean {
  const empty = masked.controls.filter(
    ({ name }, index) => mustSay.has(name) && masked.texts[index]?.onlyMarks,
  );
  for (const control of empty) sayError(root, control, words.of('onlyMarks'));
  empty[0]?.focus();
  return empty.length > 0;
}

function isAsked(root: ParentNode, words: FormWords, masking: TextMasking): boolean {
  const asked = masking.asked();
  const [first] = asked;
  if (!first) return false;
  const said = words
    .of('asks')
    .replace('[ASKED]', String(asked.length))
    .replace('[LABEL]', nameOf(first.label, words.locale))
    .replace('[VALUE]', first.value);
  announce(root, 'asks-said', said);
  root.querySelector<HTMLElement>('[data-asks]')!.hidden = false;
  root.querySelector<HTMLElement>('[data-asks] a')?.focus();
  return true;
}
