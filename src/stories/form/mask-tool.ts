import type { LabelId } from '../../redaction/labels.ts';
import { isText, type TextControl } from './form-controls.ts';
import { announce, type FormWords } from './form-words.ts';

/** The button that masks what is selected in the text field that was used last. */
export function wireMaskTool(
  root: ParentNode,
  words: FormWords,
  maskOwn: (value: string, label: LabelId) => void,
): void {
  let last: TextControl | null = null;
  root.querySelector('form')!.addEventListener('focusin', ({ target }) => {
    if (isText(target)) last = target;
  });
  root.querySelector('[data-mask]')?.addEventListener('click', () => {
    const value = selectionIn(last);
    if (value === '') return announce(root, 'mask-said', words.of('mask.none'));
    const label = root.querySelector<HTMLSelectElement>('[data-mask-as]')!.value as LabelId;
    maskOwn(value, label);
    announce(root, 'mask-said', words.of('mask.done'));
  });
}

function selectionIn(text: TextControl | null): string {
  const [start, end] = [text?.selectionStart ?? 0, text?.selectionEnd ?? 0];
  return text?.value.slice(start, end).trim() ?? '';
}
