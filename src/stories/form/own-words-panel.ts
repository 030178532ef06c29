import { isOwnWord, type OwnWord } from '../../redaction/own-words.ts';
import type { LabelId } from '../../redaction/labels.ts';
import { keepWords, keptWords, onWordsChanged } from '../../site/kept-words.ts';
import { announce, type FormWords } from './form-words.ts';
import { lengthOf } from '../limits.ts';
import { nameOf } from './panel-parts.ts';
import { patch } from './patching.ts';

const most = 50;
const fewestLetters = 2;

export interface OwnWordsPanel {
  /** Opens the panel at a word, so that it can be removed. */
  show: (word: string) => void;
}

/**
 * The names that must never appear: added, removed, and kept on this device. `changed` hears of all
 * of them, also when another tab has changed them.
 */
export function wireOwnWords(
  root: ParentNode,
  words: FormWords,
  changed: (own: readonly OwnWord[]) => void,
): OwnWordsPanel {
  const panel = root.querySelector<HTMLDetailsElement>('[data-own]')!;
  const field = panel.querySelector<HTMLInputElement>('[data-own-word]')!;
  const kind = panel.querySelector<HTMLSelectElement>('[data-own-as]')!;
  const clear = panel.querySelector<HTMLButtonElement>('[data-own-clear]')!;
  const template = panel.querySelector<HTMLTemplateElement>('[data-own-tag]')!;
  let own: readonly OwnWord[] = [];

  function use(now: readonly OwnWord[]): void {
    own = now;
    patch(
      panel.querySelector('[data-own-list]')!,
      own.map((word) => ({ sign: `${word.label} ${word.text}`, make: () => tagOf(word) })),
    );
    clear.hidden = own.length === 0;
    const count = own.length === 0 ? '' : words.of('own.count').replace('[N]', String(own.length));
    announce(panel, 'own-count', count);
    changed(own);
  }

  const say = (text: string) => announce(panel, 'own-said', text);

  function put(now: readonly OwnWord[], done: 'own.added' | 'own.removed' | 'own.cleared'): void {
    say(words.of(keepWords(now) ? done : 'own.unkept'));
    use(now);
  }

  function add(): void {
    const typed = field.value.split(/[、,，;；\n]/).map((one) => one.trim());
    const given = [...new Set(typed)].filter((one) => one !== '');
    if (given.length === 0) return;
    if (given.some((one) => lengthOf(one) < fewestLetters)) return say(words.of('own.short'));
    const others = own.filter(({ text }) => !given.includes(text));
    if (others.length + given.length > most) return say(words.of('own.most'));
    field.value = '';
    const label = kind.value as LabelId;
    put([...others, ...given.map((text) => ({ text, label }))], 'own.added');
  }

  function tagOf(word: OwnWord): HTMLElement {
    const tag = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    tag.querySelector('[data-kind]')!.textContent = nameOf(word.label, words.locale);
    tag.querySelector('[data-word]')!.textContent = word.text;
    const button = tag.querySelector('button')!;
    button.setAttribute('aria-label', words.of('own.remove').replace('[VALUE]', word.text));
    button.addEventListener('click', () => remove(word));
    return tag;
  }

  function remove(word: OwnWord): void {
    const at = own.indexOf(word);
    put(
      own.filter((one) => one !== word),
      'own.removed',
    );
    (buttons()[Math.min(at, own.length - 1)] ?? field).focus();
  }

  const buttons = () => [...panel.querySelectorAll<HTMLElement>('[data-own-list] button')];
  const reread = () => use(keptWords().filter(isOwnWord));

  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add();
  });
  // A name that was typed and left counts too: nobody means to leave it out.
  field.addEventListener('change', add);
  panel.querySelector('[data-own-add]')!.addEventListener('click', () => {
    add();
    field.focus();
  });
  clear.addEventListener('click', () => {
    put([], 'own.cleared');
    field.focus();
  });
  onWordsChanged(reread);
  reread();
  return {
    show(word) {
      panel.open = true;
      const at = own.findIndex(({ text }) => text === word);
      (buttons()[at] ?? field).focus();
    },
  };
}
