import { weighTerms } from './emphasis.ts';
import { mark } from './marks.ts';
import { termsOf } from './terms.ts';
import type { SnippetPart } from './types.ts';
import { withoutWords } from './understanding.ts';

/**
 * The question itself, with the words that were used for the search marked: those that say
 * something, without the ones that the reader took away.
 */
export function echo(text: string, without: readonly string[]): SnippetPart[] {
  const read = withoutWords(text, without);
  const terms = termsOf(read);
  const weights = weighTerms(read, terms);
  const hot = new Uint8Array(text.length);
  for (const { term, kind, start, end } of terms) {
    if (kind !== 'character' && (weights.get(term) ?? 0) >= 1) hot.fill(1, start, end);
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
