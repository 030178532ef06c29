type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** The text fields in the order in which marks are numbered, here as on the server. */
export function textsIn(root: ParentNode): TextControl[] {
  return [...root.querySelectorAll<TextControl>('[data-text]')];
}

export function isText(target: EventTarget | null): target is TextControl {
  return (
    (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
    target.dataset['text'] !== undefined
  );
}

/** What a draft keeps, by field name: of a choice only what is chosen, the confirmation never. */
export function fieldsIn(root: ParentNode): Record<string, string> {
  const kept = controlsIn(root).filter((control) => !isRadio(control) || control.checked);
  return Object.fromEntries(kept.map(({ name, value }) => [name, value]));
}

/** Puts the fields of a draft back; a field that it doesn't name stays as it is. */
export function putFields(root: ParentNode, fields: Record<string, string>): void {
  for (const control of controlsIn(root)) {
    const value = fields[control.name];
    if (value === undefined) continue;
    if (isRadio(control)) control.checked = control.value === value;
    else control.value = value;
  }
}

function controlsIn(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('form [name]')].filter(
    ({ name, tagName, type }) => tagName !== 'BUTTON' && type !== 'hidden' && name !== 'confirmed',
  );
}

function isRadio(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'radio';
}
