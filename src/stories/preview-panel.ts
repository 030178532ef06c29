import { labels } from '../redaction/labels.ts';
import type { Locale } from '../site/locales.ts';
import type { MaskedValue, Masking, Stretch } from './masking.ts';

/** What the panel says, in the reader's language. */
export interface PanelWords {
  locale: Locale;
  masked: string;
  asked: string;
  kept: string;
  mask: string;
  keep: string;
  restore: string;
  count: string;
  empty: string;
}

/** One text of the preview, with a heading where it is a step. */
export interface Shown {
  heading?: string | undefined;
  preview: readonly Stretch[];
}

type Answer = (value: MaskedValue, answer: 'mask' | 'keep') => void;

/** Draws the panel “what others will see”. Text only ever goes in as text. */
export function drawPanel(
  root: ParentNode,
  { values }: Masking,
  shown: readonly Shown[],
  words: PanelWords,
  answer: Answer,
): void {
  const preview = root.querySelector('[data-preview]')!;
  const before = new Set([...preview.querySelectorAll<HTMLElement>('[data-key]')].map(keyOf));
  const paragraphs = shown.flatMap((text) => drawText(text, words));
  const empty = element('p', { class: 'muted' }, words.empty);
  preview.replaceChildren(...(paragraphs.length > 0 ? paragraphs : [empty]));
  for (const mark of preview.querySelectorAll<HTMLElement>('[data-key]')) {
    mark.classList.toggle('new', before.size > 0 && !before.has(keyOf(mark)));
  }
  const list = root.querySelector<HTMLElement>('[data-values]')!;
  list.replaceChildren(...values.map((value) => drawValue(value, words, answer)));
  const asked = values.filter(({ standing }) => standing === 'ask').length;
  const masked = values.filter(({ standing }) => standing !== 'ask' && standing !== 'kept').length;
  const count = words.count.replace('[MASKED]', String(masked)).replace('[ASKED]', String(asked));
  const said = root.querySelector('[data-count]')!;
  if (said.textContent !== count) said.textContent = count;
}

const keyOf = (mark: HTMLElement) => mark.dataset['key'] ?? '';

function drawText({ heading, preview }: Shown, words: PanelWords): HTMLElement[] {
  const paragraphs: HTMLElement[] = [];
  let paragraph = element('p');
  const flush = () => {
    if (paragraph.textContent?.trim()) paragraphs.push(paragraph);
    paragraph = element('p');
  };
  for (const part of preview) {
    if (part.kind !== 'text') {
      paragraph.append(drawMark(part, words));
      continue;
    }
    for (const [index, line] of part.text.split(/\n+/).entries()) {
      if (index > 0) flush();
      paragraph.append(line);
    }
  }
  flush();
  const said =
    heading && paragraphs.length > 0 ? [element('p', { class: 'sm muted' }, heading)] : [];
  return [...said, ...paragraphs];
}

function drawMark(
  { kind, label, number, key }: Exclude<Stretch, { kind: 'text' }>,
  words: PanelWords,
): HTMLElement {
  const mark = element('span', {
    class: kind === 'ask' ? 'kc-mask ask' : 'kc-mask',
    'data-key': key,
  });
  const name = nameOf(label, words.locale) + (number === undefined ? '' : `-${number}`);
  const heard = kind === 'ask' ? words.asked : words.masked;
  mark.append(element('span', { class: 'vh' }, heard), name);
  return mark;
}

function drawValue(value: MaskedValue, words: PanelWords, answer: Answer): HTMLElement {
  const { standing, label, key } = value;
  const item = element('li');
  if (standing === 'kept') {
    item.append(element('span', { class: 'muted' }, words.kept + nameOf(label, words.locale)));
  } else {
    item.append(drawMark({ kind: standing === 'ask' ? 'ask' : 'mask', label, key }, words));
  }
  item.append(element('span', { class: 'mono muted' }, shortened(value.value)));
  const buttons = element('span', { class: 'end' });
  const button = (text: string, choice: 'mask' | 'keep', look: string) => {
    const one = element('button', { class: look, type: 'button' }, text);
    one.setAttribute('aria-label', `${text} ${shortened(value.value)}`);
    one.addEventListener('click', () => answer(value, choice));
    buttons.append(one);
  };
  if (standing === 'ask' || standing === 'kept') button(words.mask, 'mask', 'btn s');
  if (standing === 'ask') button(words.keep, 'keep', 'btn s txt');
  if (standing === 'masked' || standing === 'own') button(words.restore, 'keep', 'btn s txt');
  item.append(buttons);
  return item;
}

export function nameOf(label: MaskedValue['label'], locale: Locale): string {
  return locale === 'en' ? labels[label].en : labels[label].zh;
}

function shortened(value: string): string {
  const characters = [...value.replace(/\s+/g, ' ')];
  return characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : characters.join('');
}

function element(name: string, attributes: Record<string, string> = {}, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  if (text) made.textContent = text;
  return made;
}
