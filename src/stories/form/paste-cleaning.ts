import { isText, type TextControl } from './form-controls.ts';
import type { FormWords } from './form-words.ts';
import { withoutMailParts } from './email-paste.ts';

interface Pasted {
  control: TextControl;
  at: number;
  whole: string;
  clean: string;
}

/**
 * An e-mail that is pasted loses header, signature and quoted mails. It is said so, a button puts
 * the whole text back, and so does undoing: the browser sees a paste and then a change of it.
 */
export function cleanPastes(root: ParentNode, words: FormWords): void {
  const note = root.querySelector<HTMLElement>('[data-pasted]')!;
  const said = note.querySelector<HTMLElement>('[data-pasted-said]')!;
  const back = note.querySelector<HTMLButtonElement>('button')!;
  let last: Pasted | null = null;

  root.querySelector('form')!.addEventListener('paste', (event) => {
    const { target, clipboardData } = event as ClipboardEvent;
    if (!isText(target) || !(target instanceof HTMLTextAreaElement)) return;
    const whole = clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n') ?? '';
    const clean = withoutMailParts(whole);
    if (clean === null) return;
    event.preventDefault();
    const at = target.selectionStart;
    insert(target, whole);
    target.setSelectionRange(at, at + whole.length);
    insert(target, clean);
    last = { control: target, at, whole, clean };
    target.closest('.fld')?.append(note);
    back.hidden = false;
    said.textContent = words.of('paste.cleaned');
  });

  back.addEventListener('click', () => {
    if (last) putBack(last);
    last = null;
    said.textContent = words.of('paste.done');
    back.hidden = true;
  });
}

/** The whole text stands where its rest stood; if that was changed since, at the end. */
function putBack({ control, at, whole, clean }: Pasted): void {
  const { value } = control;
  const place = value.startsWith(clean, at) ? at : value.indexOf(clean);
  control.focus();
  if (place < 0) control.setSelectionRange(value.length, value.length);
  else control.setSelectionRange(place, place + clean.length);
  insert(control, place < 0 ? `\n\n${whole}` : whole);
}

/** As if it were typed, so that it can be undone; where the browser can't, without that. */
function insert(control: TextControl, text: string): void {
  control.focus();
  // Deprecated, and the only way that keeps the history of a field.
  if (document.execCommand('insertText', false, text)) return;
  control.setRangeText(text, control.selectionStart!, control.selectionEnd!, 'end');
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
