/** Each line of Markdown that shows nothing, or marks that are not words; replaced in this order. */
const markup: readonly [RegExp, string][] = [
  [/<!--[\s\S]*?-->/g, ''],
  [/^(?:```|:::).*$/gm, ''],
  [/^import .*$/gm, ''],
  [/!?\[([^\]\n]*)\]\(#[^)\s]*\)/g, ''],
  [/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1'],
  [/<\/?[a-zA-Z][^>\n]*>/g, ''],
  [/^[ \t]*\|?[ \t:|-]*\|[ \t:|-]*$/gm, ''],
  [/[ \t]*\|[ \t]*/g, ' '],
  [/^[ \t]*(?:#{1,6}|[-*+]|\d+\.|>)\s+/gm, ''],
  [/\*\*|__|`/g, ''],
  [/[ \t]+/g, ' '],
  [/\s*\n\s*/g, '\n'],
];

/** Markdown as the plain text that a reader sees, one line a paragraph. Footnote-like links go. */
export function plain(markdown: string): string {
  return markup.reduce((text, [from, to]) => text.replace(from, to), markdown).trim();
}
