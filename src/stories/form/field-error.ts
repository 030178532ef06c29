import type { TextControl } from './form-controls.ts';

/** Says beside a field what is wrong with it, until something is typed there. */
export function sayError(root: ParentNode, control: TextControl, message: string): void {
  const id = `${control.id}-wrong`;
  const field = control.closest('.fld');
  if (!field || field.querySelector(`#${CSS.escape(id)}`)) return;
  const template = root.querySelector<HTMLTemplateElement>('template[data-error]')!;
  const error = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  error.id = id;
  error.querySelector('span')!.textContent = message;
  const before = control.getAttribute('aria-describedby');
  field.append(error);
  control.setAttribute('aria-describedby', [before, id].filter(Boolean).join(' '));
  control.setAttribute('aria-invalid', 'true');
  const forget = () => {
    error.remove();
    if (before === null) control.removeAttribute('aria-describedby');
    else control.setAttribute('aria-describedby', before);
    control.removeAttribute('aria-invalid');
  };
  control.addEventListener('input', forget, { once: true });
}
