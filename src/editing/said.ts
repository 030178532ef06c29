import type { Block } from './blocks.ts';
import { hashOf } from './hashes.ts';
import type { Page, Pair } from './pages.ts';
import type { Hashes } from './pair-record.ts';

/** The two texts of a document that say the same. */
export interface SaidTwice extends Hashes {
  /** The place of a block, or the key of the head: `title`, `steps.0.text`. */
  at: number | string;
  heading: string;
  /** The lines in the two files. */
  lines: { zh: number; en: number };
}

/** Everything that a document says in both languages: its head's words, then its blocks. */
export function saidIn({ zh, en }: Pair): SaidTwice[] {
  return [...inHeads(zh, en), ...inBlocks(zh, en)];
}

function inBlocks(zh: Page, en: Page): SaidTwice[] {
  const both = Math.min(zh.blocks.length, en.blocks.length);
  return zh.blocks.slice(0, both).map((mine, at) => {
    const theirs = en.blocks[at]!;
    return {
      at,
      heading: mine.heading,
      lines: { zh: mine.line, en: theirs.line },
      zh: hashOf(meant(mine)),
      en: hashOf(meant(theirs)),
    };
  });
}

/** What a block says: its words, and where its links lead. */
const meant = ({ text, facts, links }: Block) =>
  [text, ...facts, ...links.map(({ url }) => url)].join('\n');

function inHeads(zh: Page, en: Page): SaidTwice[] {
  const steps = (zh.head['steps'] ?? []) as unknown[];
  const paths = [
    ...['title', 'description', 'takeaway'].map((key) => [key]),
    ...steps.map((_step, at) => ['steps', at, 'text']),
  ];
  return paths.flatMap((path) => {
    const [mine, theirs] = [zh, en].map((page) => valueAt(page.head, path));
    if (typeof mine !== 'string' || typeof theirs !== 'string') return [];
    const lines = { zh: zh.lineOf(path), en: en.lineOf(path) };
    return { at: path.join('.'), heading: '', lines, zh: hashOf(mine), en: hashOf(theirs) };
  });
}

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce((held, key) => (held as Record<string, unknown> | undefined)?.[key], value);
