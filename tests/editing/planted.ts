import { readPage, type Page, type Pair } from '../../src/editing/pages.ts';

/** A guide’s head, whole. */
export const guideHead = `title: T
description: D
guide: G01
categories: [a-to-z]
checked: 2026-11-22
minutes: 5
stores: [all]
facts: [F01]
sources: []`;

interface Written {
  body?: string;
  head?: string;
  kind?: 'guides' | 'examples' | 'about';
  slug?: string;
  ending?: string;
}

/** A Chinese page from its Markdown. */
export const aPage = ({ body = '', head = guideHead, kind = 'guides', ...more }: Written): Page =>
  readPage(
    `content/docs/${kind}/${more.slug ?? 'x'}.${more.ending ?? 'md'}`,
    `---\n${head}\n---\n\n${body}`,
  );

/** Its English twin. */
export const anEnglishPage = ({ body = '', head = guideHead, kind = 'guides', ...more }: Written) =>
  readPage(
    `content/docs/en/${kind}/${more.slug ?? 'x'}.${more.ending ?? 'md'}`,
    `---\n${head}\n---\n\n${body}`,
  );

export const aPair = (zh: Written, en: Written): Pair => ({
  kind: zh.kind === 'examples' ? 'example' : 'guide',
  slug: 'x',
  zh: aPage(zh),
  en: anEnglishPage(en),
});
