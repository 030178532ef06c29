import type { ContentFault } from '../library/faults.ts';
import { inLocale } from '../site/paths.ts';
import { headDifference } from './alike-heads.ts';
import type { Block } from './blocks.ts';
import type { Page, Pair } from './pages.ts';

/** The first place where two languages of a document don't align. */
export interface Misalignment extends ContentFault {
  /** The Chinese heading under which it stands; none in the head. */
  heading: string;
}

/**
 * Compares a document's two files block by block: the n-th block of each says the same, so that
 * they can be read side by side. Null when they align.
 */
export function misalignment({ zh, en }: Pair): Misalignment | null {
  const inHead = headDifference(zh, en);
  if (inHead) return { ...inHead, heading: '' };
  const most = Math.max(zh.blocks.length, en.blocks.length);
  for (let at = 0; at < most; at += 1) {
    const what = difference(zh.blocks[at], en.blocks[at]);
    if (what) return describe(zh, en, at, what);
  }
  return null;
}

/** What differs, or null. */
function difference(zh: Block | undefined, en: Block | undefined): string | null {
  if (!zh || !en) return `${nameOf(zh)} in Chinese, ${nameOf(en)} in English`;
  if (nameOf(zh) !== nameOf(en)) return `${nameOf(zh)} in Chinese, ${nameOf(en)} in English`;
  if (zh.code !== en.code) return 'the code isn’t the same text';
  const cited = unlike('facts', zh.facts, en.facts);
  if (cited) return cited;
  const asEnglish = zh.links.map(({ url }) => (url.startsWith('/') ? inLocale(url, 'en') : url));
  const links = en.links.map(({ url }) => url);
  return unlike('links', asEnglish, links);
}

/** The shape of a block in words: what has to be alike. */
function nameOf(block: Block | undefined): string {
  if (!block) return 'nothing';
  const { type, depth, name, ordered, items, rows, columns, parts } = block;
  const shapes: Record<string, string> = {
    heading: `a heading of depth ${depth}`,
    list: `a ${ordered ? 'numbered' : 'plain'} list of ${items} items (${parts.length} with those within)`,
    table: `a table of ${rows} rows and ${columns} columns`,
    code: 'code',
    aside: `an aside (${name}) of ${parts.length} parts`,
  };
  return shapes[type] ?? `a ${type}`;
}

/** Order is left to the language. */
function unlike(what: string, zh: readonly string[], en: readonly string[]): string | null {
  const [mine, theirs] = [zh, en].map((list) => list.toSorted().join(', ') || 'none');
  return mine === theirs ? null : `${what} differ: ${mine} in Chinese, ${theirs} in English`;
}

function describe(zh: Page, en: Page, at: number, what: string): Misalignment {
  const block = zh.blocks[at];
  const before = zh.blocks.at(-1);
  const heading = block?.heading ?? before?.heading ?? '';
  const there = en.blocks[at]?.line ?? en.blocks.at(-1)?.line ?? 1;
  return {
    file: zh.file,
    line: block?.line ?? before?.line ?? 1,
    heading,
    message: `「${heading}」: block ${at + 1} differs from ${en.file}:${there}: ${what}.`,
  };
}
