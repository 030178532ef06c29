import { mark } from './marks.ts';
import { termsOf } from './terms.ts';
import type { SnippetPart } from './types.ts';

/** The question itself, with the words that were used for the search marked. */
export function echo(text: string, used: readonly string[]): SnippetPart[] {
  const wanted = new Set(used);
  const hot = new Uint8Array(text.length);
  for (const { term, kind, start, end } of termsOf(text)) {
    if (kind !== 'character' && wanted.has(term)) hot.fill(1, start, end);
  }
  for (const { 0: whole, index } of text.matchAll(new RegExp(mark.source, 'gu'))) {
    hot.fill(0, index, index + whole.length);
  }
  const parts: SnippetPart[] = [];
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    while (end < text.length && hot[end] === hot[at]) end++;
    parts.push({ text: text.slice(at, end), mark: hot[at] === 1 });
    at = end;
  }
  return parts;
}
