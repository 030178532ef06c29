import { getEntry, type CollectionEntry } from 'astro:content';
import { staleBlocks, staleHead, type Stale } from '../editing/freshness.ts';
import { blocksOf, type Block } from './blocks.ts';

/** A guide or an example in both languages, rendered block by block. */
export interface Reading {
  kind: 'guide' | 'example';
  slug: string;
  /** The address in Chinese. */
  path: string;
  zh: Text;
  en: Text;
  /** Blocks of which one language is newer than the other. */
  stale: ReadonlyMap<number, Stale>;
  /** The same for the head: by `takeaway`, `steps.0.text`. */
  staleHead: ReadonlyMap<string, Stale>;
}

interface Text {
  data: CollectionEntry<'docs'>['data'];
  blocks: Block[];
}

/** The document with an id of the docs collection (`en/guides/variations`); null for other pages. */
export async function readingOf(id: string): Promise<Reading | null> {
  const match = /^(?:en\/)?((guide|example)s\/([a-z0-9-]+))$/.exec(id);
  if (!match) return null;
  const [, path = '', name, slug = ''] = match;
  const kind = name === 'example' ? 'example' : 'guide';
  const root = process.cwd();
  return {
    kind,
    slug,
    path: `/${path}/`,
    zh: await textOf(path),
    en: await textOf(`en/${path}`),
    stale: staleBlocks(root, kind, slug),
    staleHead: staleHead(root, kind, slug),
  };
}

async function textOf(id: string): Promise<Text> {
  const entry = await getEntry('docs', id);
  if (!entry?.rendered) throw new Error(`content/docs/${id}.md is missing.`);
  return { data: entry.data, blocks: blocksOf(entry.rendered.html) };
}
