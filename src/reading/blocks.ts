/** What our Markdown plugin writes before each top-level block, as a comment. */
export const blockMark = 'b';

/** A top-level block of a rendered document. */
export interface Block {
  html: string;
  /** The text of a fenced code block: English to copy. */
  code?: string;
  /** True for a table too wide for half a page. */
  wide?: boolean;
}

/** The top-level blocks of a rendered guide or example, in order. */
export function blocksOf(html: string): Block[] {
  return html
    .split(`<!--${blockMark}-->`)
    .slice(1)
    .map((part) => asBlock(part.trim()));
}

const fence = /^<pre[^>]*><code[^>]*>([\s\S]*?)<\/code><\/pre>$/;

function asBlock(html: string): Block {
  const code = fence.exec(html)?.[1];
  if (code !== undefined) return { html, code: textOf(code).trimEnd() };
  const [firstRow = ''] = html.split('</tr>', 1);
  const columns = firstRow.split('<th').length - 2;
  return html.startsWith('<table') && columns > 2 ? { html, wide: true } : { html };
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#x27': "'",
  '#39': "'",
};

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}
