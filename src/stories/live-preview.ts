import { textsIn, type TextControl } from './form-controls.ts';
import type { FormWords } from './form-words.ts';
import type { MaskedValue } from './masking.ts';
import { drawPanel, type Shown } from './preview-panel.ts';
import type { TextMasking } from './text-masking.ts';

/** Masks the form's texts as they stand and shows them in the panel beside it. */
export function drawPreview(
  root: ParentNode,
  words: FormWords,
  masking: TextMasking,
  answer: (value: MaskedValue, answer: 'mask' | 'keep') => void,
): void {
  const masked = masking.mask();
  const shown = textsIn(root).map((control, index): Shown => {
    const preview = masked.texts[index]?.preview ?? [];
    const heading = control.name.endsWith('.text') ? headingOf(control, words) : undefined;
    return { preview, heading };
  });
  drawPanel(root, masked, shown, words.panel(), answer);
  const noneAsked = masking.asked().length === 0;
  if (noneAsked) root.querySelector<HTMLElement>('[data-asks]')!.hidden = true;
}

/** After an answer the next question has the focus, or the panel. */
export function focusNextValue(root: ParentNode): void {
  const next = root.querySelector<HTMLElement>('[data-values] button');
  (next ?? root.querySelector<HTMLElement>('#preview'))?.focus();
}

function headingOf(control: TextControl, words: FormWords): string {
  const step = control.closest('li')!;
  const day = step.querySelector<HTMLInputElement>('input')?.value.trim() ?? '';
  return words.stepHeading(day, step.querySelector('select')?.value ?? '');
}
