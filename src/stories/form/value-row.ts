import type { MaskedValue, Standing } from './masking.ts';
import { barOf, element, nameOf, shortened, type PanelWords } from './panel-parts.ts';
import type { Child } from './patching.ts';

/** `remove` leads to the names that must never appear. */
export type Choice = 'mask' | 'keep' | 'remove';
export type Answer = (value: MaskedValue, choice: Choice) => void;

/** What the author may do about a value, and the word and look of each button. */
const choices: Record<Standing, readonly (readonly [Choice, keyof PanelWords, string])[]> = {
  sure: [],
  word: [['remove', 'remove', 'btn s txt']],
  ask: [
    ['mask', 'mask', 'btn s'],
    ['keep', 'keep', 'btn s txt'],
  ],
  masked: [['keep', 'restore', 'btn s txt']],
  own: [['keep', 'restore', 'btn s txt']],
  kept: [['mask', 'mask', 'btn s txt']],
};

/** A value in the list below the preview, with what may be done about it. */
export function rowOf(value: MaskedValue, words: PanelWords, answer: Answer): Child {
  const sign = `${value.standing} ${value.key}`;
  return { sign, make: () => drawRow(value, words, answer) };
}

function drawRow(value: MaskedValue, words: PanelWords, answer: Answer): HTMLElement {
  const { standing, label, key } = value;
  const row = element('li', { 'data-key': key, 'data-standing': standing });
  if (standing === 'kept') {
    row.append(element('span', { class: 'muted' }, words.kept + nameOf(label, words.locale)));
  } else {
    row.append(barOf({ kind: standing === 'ask' ? 'ask' : 'mask', label, key }, words));
  }
  row.append(element('span', { class: 'mono muted' }, shortened(value.value)));
  const buttons = element('span', { class: 'end' });
  for (const [choice, word, look] of choices[standing]) {
    const button = element('button', { class: look, type: 'button' }, words[word]);
    button.setAttribute('aria-label', `${words[word]} ${shortened(value.value)}`);
    button.addEventListener('click', () => answer(value, choice));
    buttons.append(button);
  }
  row.append(buttons);
  return row;
}
