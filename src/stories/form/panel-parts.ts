import { labels, type LabelId } from '../../redaction/labels.ts';
import type { Locale } from '../../site/locales.ts';
import type { Stretch } from './masking.ts';

/** What the panel says, in the reader's language. */
export interface PanelWords {
  locale: Locale;
  masked: string;
  asked: string;
  kept: string;
  mask: string;
  keep: string;
  restore: string;
  remove: string;
  more: string;
  count: string;
  empty: string;
}

/** A mask bar; one that is asked about is a button that leads to its answer. */
export function barOf(
  { kind, label, number, key }: Exclude<Stretch, { kind: 'text' }>,
  words: PanelWords,
  as: 'span' | 'button' = 'span',
): HTMLElement {
  const bar = element(as, {
    class: kind === 'ask' ? 'kc-mask ask' : 'kc-mask',
    'data-key': key,
    ...(as === 'button' ? { type: 'button' } : {}),
  });
  const name = nameOf(label, words.locale) + (number === undefined ? '' : `-${number}`);
  bar.append(element('span', { class: 'vh' }, kind === 'ask' ? words.asked : words.masked), name);
  return bar;
}

export function nameOf(label: LabelId, locale: Locale): string {
  return locale === 'en' ? labels[label].en : labels[label].zh;
}

/** A value as the list shows it: on one line, not too long. */
export function shortened(value: string): string {
  const characters = [...value.replace(/\s+/g, ' ')];
  return characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : characters.join('');
}

export function element(
  name: string,
  attributes: Record<string, string> = {},
  text = '',
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  if (text) made.textContent = text;
  return made;
}
