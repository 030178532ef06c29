import { ownFileView } from './files-view.ts';
import { mostOwn } from './state.ts';
import type { Words } from './words.ts';

/** Adds a row for a file in own words as soon as the last one is used, while more may come. */
export function wireOwnFiles(fields: Element, words: Words): void {
  fields.addEventListener('input', ({ target }) => {
    const rows = fields.querySelectorAll('[data-own]');
    const last = rows[rows.length - 1];
    const { name, value } = target as HTMLInputElement;
    if (!last?.contains(target as Element) || !name.startsWith('own.') || value === '') return;
    if (rows.length >= mostOwn) return;
    last.insertAdjacentHTML('afterend', ownFileView(rows.length + 1, '', '', words).text);
  });
}
