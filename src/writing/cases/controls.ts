import type { Values } from './case-values.ts';
import { plainText } from './plain-text.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a form holds, without blanks around. */
export function valuesIn(form: HTMLFormElement): Values {
  return Object.fromEntries(
    controlsIn(form).map(({ name, value }) => [name, plainText(value).trim()]),
  );
}

/** Puts values into a form. */
export function fillIn(form: HTMLFormElement, values: Values): void {
  for (const control of controlsIn(form)) control.value = values[control.name] ?? '';
  for (const select of form.querySelectorAll('select'))
    if (select.selectedIndex < 0) keepUnknown(select, values[select.name] ?? '');
}

/** The steps of a ladder to choose from; the first choice is none of them. */
export function offerRungs(form: HTMLFormElement, rungs: readonly string[]): void {
  const options = rungs.map((rung, index) => new Option(rung, index === 0 ? '' : `${index - 1}`));
  form.querySelector<HTMLSelectElement>('[name=rung]')!.replaceChildren(...options);
}

/** Puts what is wrong beside a field, under its hint. False when the form has no such field. */
export function blame(form: HTMLFormElement, name: string, error: HTMLElement): boolean {
  const control = controlsIn(form).find((one) => one.name === name);
  if (!control) return false;
  error.id = `${control.id}-wrong`;
  describe(control, error);
  control.closest('.fld')!.append(error);
  return true;
}

/** Nothing is said to be wrong any more. */
export function clearFaults(form: HTMLFormElement): void {
  for (const error of form.querySelectorAll('.err')) error.remove();
  for (const control of controlsIn(form)) describe(control, null);
}

function controlsIn(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('[name]')];
}

/** A field is described by its hint and by what is wrong with it; null for nothing. */
function describe(control: Control, error: HTMLElement | null): void {
  const hint = control.closest('.fld')?.querySelector('.hint');
  const by = [hint?.id, error?.id].filter(Boolean).join(' ');
  if (error) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  if (by === '') control.removeAttribute('aria-describedby');
  else control.setAttribute('aria-describedby', by);
}

/** A category that is called otherwise by now stays what it was until another is chosen. */
function keepUnknown(select: HTMLSelectElement, value: string): void {
  select.append(new Option(value, value, true, true));
}
