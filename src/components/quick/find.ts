import { parseStoryNumber, inLocale } from '../../site/paths.ts';
import { localeOf } from '../../site/locales.ts';
import { covers } from './cover.ts';
import { kindOf, type Hit, type Hits } from './hit.ts';
import {
  matchedIn,
  openPagefind,
  storyIndexes,
  type Pagefind,
  type PagefindPage,
  type PagefindResult,
  type StoryIndex,
} from './pagefind.ts';
import { pageOf } from './question.ts';

const pagesAtOnce = 8;
/** So many pages are looked at, even when few of them say enough. */
const mostPages = 64;
const mostPlaces = 3;

let opened: { of: string; pagefind: Promise<Pagefind> } | undefined;

/**
 * Looks a few words up in the indexes, all of it in the browser.
 * @throws when the indexes can't be had.
 */
export async function find(text: string, limit: number): Promise<Hits> {
  const { results: all, stories } = await searched(text);
  const results = all.slice(0, Math.max(mostPages, 2 * limit));
  const hidden = new Set(
    stories.flatMap(({ kind, hidden: numbers }) => numbers.map((number) => `${kind} ${number}`)),
  );
  const locale = localeOf(location.pathname);
  const hits = new Map<string, Hit>();
  let at = 0;
  for (; at < results.length && hits.size < limit; at += pagesAtOnce) {
    const some = results.slice(at, at + pagesAtOnce);
    const pages = await Promise.allSettled(some.map((result) => result.data()));
    pages.forEach((page, i) => {
      // A text that is gone was taken down, or its bundle has just been replaced.
      if (page.status === 'rejected' || isHidden(page.value, hidden)) return;
      if (!covers(text, [...matchedIn(page.value), page.value.meta.title ?? ''])) return;
      const hit = hitOf(page.value, some[i]!);
      const key = pageOf(hit.url);
      const known = hits.get(key);
      if (!known || (known.lang !== locale && hit.lang === locale)) hits.set(key, hit);
    });
  }
  const found = [...hits.values()];
  return { hits: found.slice(0, limit), more: found.length > limit || at < results.length };
}

/** Opens the indexes anew when a bundle was replaced, and once more when that just happened. */
async function searched(
  text: string,
): Promise<{ results: PagefindResult[]; stories: StoryIndex[] }> {
  for (let stories = await storyIndexes(), left = 2; ; left -= 1) {
    try {
      const pagefind = await pagefindOver(stories);
      const found = await pagefind.search(text);
      return { results: found?.results ?? [], stories };
    } catch (error) {
      opened = undefined;
      if (left === 0 || stories.length === 0) throw error;
      stories = left === 2 ? await storyIndexes() : [];
    }
  }
}

function pagefindOver(stories: readonly StoryIndex[]): Promise<Pagefind> {
  const of = stories.map(({ path }) => path).join(' ');
  if (opened?.of !== of) {
    const before = opened;
    opened = { of, pagefind: openPagefind(stories) };
    void before?.pagefind.then((former) => former.destroy()).catch(() => undefined);
  }
  return opened.pagefind;
}

function isHidden(page: PagefindPage, hidden: ReadonlySet<string>): boolean {
  const number = parseStoryNumber(pageOf(page.url).split('/').at(-2));
  return number !== null && hidden.has(`${page.filters.bundle?.[0] ?? ''} ${number}`);
}

function hitOf({ url, meta, excerpt, sub_results: subs }: PagefindPage, { id }: PagefindResult) {
  const kind = kindOf(pageOf(url));
  const { title = '', number } = meta;
  const parts = partsOf(excerpt);
  return {
    // A story has one language, whatever the language of the page that shows it.
    url: kind === 'stories' ? inLocale(pageOf(url), localeOf(location.pathname)) : url,
    kind,
    title,
    number,
    lang: id.startsWith('en') ? ('en' as const) : ('zh-CN' as const),
    excerpt: kind === 'categories' && saysIt(title, parts) ? [] : parts,
    places: subs.filter((sub) => sub.url.includes('#') && sub.title !== title).slice(0, mostPlaces),
  };
}

/** A category's page begins with its search words: a list that says no more than the title does. */
function saysIt(title: string, parts: Hit['excerpt']): boolean {
  const plain = title.toLowerCase();
  return parts.some(({ text, mark }) => mark && plain.includes(text.trim().toLowerCase()));
}

/** Pagefind's excerpt: text with `<mark>` around what matched, its own angle brackets escaped. */
function partsOf(excerpt: string): Hit['excerpt'] {
  return excerpt.split(/<\/?mark>/).map((text, i) => ({
    text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    mark: i % 2 === 1,
  }));
}
