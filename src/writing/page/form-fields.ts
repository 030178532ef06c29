import { isChinese } from '../letter-values.ts';
import { twinOf } from '../twins.ts';
import type { Field } from '../types.ts';
import { afterPresses } from './after-press.ts';
import { faultOf } from './field-view.ts';
import type { Words } from './words.ts';

interface Form {
  words: Words;
  /** The day it is, as `2026-11-23`: a page may stay open past midnight. */
  today: () => string;
  fieldOf: (id: string) => Field | undefined;
  /** Called after each change, with the field's id if it was one. */
  changed: (field?: string) => void;
}

type Control = HTMLInputElement | HTMLSelectElement;
const capitals = new Set(['asin', 'fnsku', 'shipment']);

/** The fields as one types: what is wrong beside them, ready English, what was found taken away. */
export function wireFields(root: HTMLElement, form: Form): void {
  const fields = root.querySelector('[data-fields]')!;
  const afterPress = afterPresses(root);
  root.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.matches('[role=combobox]')) return;
    const control = target as Control;
    mark(control, form, 'mended');
    // A fault may be that two fields hold the same.
    for (const other of fields.querySelectorAll<Control>('.inp[aria-invalid]'))
      mark(other, form, 'mended');
    control.closest('[data-field]')?.querySelector('[data-found]')?.remove();
    form.changed(idOf(control));
  });
  fields.addEventListener('change', ({ target }) => {
    const control = target as Control;
    const kind = form.fieldOf(idOf(control) ?? '')?.kind ?? '';
    const tidy = capitals.has(kind) ? control.value.trim().toUpperCase() : control.value;
    if (tidy !== control.value) {
      control.value = tidy;
      form.changed(idOf(control));
    }
    afterPress(() => mark(control, form, 'left'));
  });
  fields.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-sample], [data-remove-found]');
    const control = button?.closest('[data-field]')?.querySelector<Control>('.inp');
    if (!button || !control) return;
    control.value = button.dataset['sample'] ?? '';
    const list = button.closest('details');
    if (list) list.open = false;
    control.focus();
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const idOf = ({ name }: Control) =>
  name.startsWith('field.') ? name.slice('field.'.length) : undefined;

/** A fault shows when the field is left, and goes as soon as it is mended. */
function mark(control: Control, form: Form, when: 'left' | 'mended'): void {
  const error = control.id === '' ? null : document.getElementById(`${control.id}-error`);
  if (!error) return;
  const fault = faultIn(control, form);
  if (fault !== undefined && when === 'mended') return;
  error.hidden = fault === undefined;
  error.querySelector('span')!.textContent = fault ?? '';
  if (fault === undefined) control.removeAttribute('aria-invalid');
  else control.setAttribute('aria-invalid', 'true');
}

function faultIn(control: Control, { fieldOf, words, today }: Form) {
  const field = fieldOf(idOf(control) ?? '');
  if (field) return faultOf(field, control.value, today(), words, twinIn(control, field, fieldOf));
  return isChinese(control.value) ? words.say('ownHint') : undefined;
}

function twinIn({ form }: Control, field: Field, fieldOf: Form['fieldOf']): Field | undefined {
  const controls = [...(form?.querySelectorAll<Control>('[data-field] .inp') ?? [])];
  const fields = controls.flatMap((control) => fieldOf(idOf(control) ?? '') ?? []);
  return twinOf(field, fields, (id) => controls.find((one) => idOf(one) === id)?.value);
}
