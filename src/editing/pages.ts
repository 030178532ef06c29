import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitHead } from '../library/documents.ts';
import type { YamlText } from '../library/yaml-file.ts';
import { blocksOf, type Block } from './blocks.ts';

export type Language = 'zh' | 'en';

/** A Markdown file of content/docs. */
export interface Page {
  /** From the project's root. */
  file: string;
  kind: 'guide' | 'example' | 'about';
  /** The file's name without its ending. */
  slug: string;
  language: Language;
  head: Record<string, unknown>;
  /** The line of a value of the head. */
  lineOf: YamlText['lineOf'];
  blocks: Block[];
}

const folders = { guides: 'guide', examples: 'example', about: 'about' } as const;

/**
 * Reads every page that the site prints from content/docs, sorted by file.
 * @throws ContentFaults for a head that can't be read.
 */
export function readPages(root: string): Page[] {
  return globSync('content/docs/{.,en}/{guides,examples,about}/[!_]*.{md,mdx}', { cwd: root })
    .toSorted()
    .map((file) => readPage(file, readFileSync(join(root, file), 'utf8')));
}

/** One page from its text; `file` says what it is. */
export function readPage(file: string, text: string): Page {
  const [, en, folder = '', slug = ''] = /docs\/(en\/)?(\w+)\/(.+)\.mdx?$/.exec(file) ?? [];
  const { data, lineOf } = splitHead(text, file).head;
  return {
    file,
    kind: folders[folder as keyof typeof folders],
    slug,
    language: en ? 'en' : 'zh',
    head: (data ?? {}) as Record<string, unknown>,
    lineOf,
    blocks: blocksOf(text),
  };
}

/** A guide or an example in both languages. */
export interface Pair {
  kind: 'guide' | 'example';
  slug: string;
  zh: Page;
  en: Page;
}

/** The guides and examples that are there in both languages; about/ needn't say the same in both. */
export function pairsOf(pages: readonly Page[]): Pair[] {
  const english = new Map(
    pages.filter(({ language }) => language === 'en').map((page) => [keyOf(page), page]),
  );
  return pages.flatMap((zh) => {
    const en = english.get(keyOf(zh));
    const { kind, slug, language } = zh;
    return language === 'zh' && kind !== 'about' && en ? [{ kind, slug, zh, en }] : [];
  });
}

const keyOf = ({ kind, slug }: Page) => `${kind}/${slug}`;
