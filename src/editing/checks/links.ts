import Slugger from 'github-slugger';
import type { ContentFault } from '../../library/faults.ts';
import { localeOf, type Locale } from '../../site/locales.ts';
import { paths } from '../../site/paths.ts';
import type { Corpus } from '../corpus.ts';
import type { Page } from '../pages.ts';

/** The headings of each Markdown page, by its address. */
type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

/** Links to pages and headings that aren't there, or to the other language. */
export function faultsOfLinks(corpus: Corpus): ContentFault[] {
  const anchors = new Map(corpus.pages.map((page) => [addressOf(page), anchorsOf(page)] as const));
  const known = new Set([...addressesOf(corpus), ...anchors.keys()]);
  return corpus.pages.flatMap((page) =>
    page.blocks
      .flatMap(({ links }) => links)
      .flatMap(({ url, line }) => {
        const fault = faultOf(url, page, known, anchors);
        return fault ? [{ file: page.file, line, message: `${url}: ${fault}.` }] : [];
      }),
  );
}

/** What is wrong with a link on a page, or null. */
function faultOf(
  url: string,
  page: Page,
  known: ReadonlySet<string>,
  anchors: Anchors,
): string | null {
  if (/^(?:https?:\/\/|mailto:)/.test(url)) return null;
  const [address = '', anchor] = url.replace(/\?[^#]*/, '').split('#', 2);
  if (address && !address.startsWith('/')) return 'begin with / and name the whole address';
  const to = address || addressOf(page);
  if (localeOf(to) !== localeFor(page)) return 'leads to the other language';
  if (!known.has(to)) return 'no such page';
  const there = anchors.get(to);
  return anchor && there && !there.has(decodeURI(anchor)) ? 'no such heading there' : null;
}

const localeFor = ({ language }: Page): Locale => (language === 'en' ? 'en' : 'zh-CN');

function addressOf(page: Page): string {
  const { kind, slug } = page;
  const at = paths(localeFor(page));
  if (kind === 'about') return slug === 'index' ? at.about : `${at.about}${slug}/`;
  return kind === 'guide' ? at.guide(slug) : at.example(slug);
}

/** Pages that are made of data, in both languages. */
function addressesOf({ categories }: Corpus): string[] {
  return (['zh-CN', 'en'] as const).flatMap((locale) => {
    const at = paths(locale);
    const fixed = Object.values(at).filter((address) => typeof address === 'string');
    return [...fixed, ...[...categories].map(at.category)];
  });
}

/** The ids that the page gives its headings. */
function anchorsOf({ blocks }: Page): ReadonlySet<string> {
  const slugger = new Slugger();
  const headings = blocks.filter(({ type }) => type === 'heading');
  return new Set(headings.map(({ text }) => slugger.slug(text)));
}
