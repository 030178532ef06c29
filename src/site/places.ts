import type { Locale } from './locales.ts';
import { inLocale, paths } from './paths.ts';

/** One place of the main navigation. */
export interface Place {
  /** Names the string `header.<id>`. */
  id: 'search' | 'guides' | 'stories' | 'write' | 'tell';
  href: string;
  current: boolean;
}

const within: [Place['id'], RegExp][] = [
  ['search', /^\/search\//],
  ['guides', /^\/(?:guides|categories|glossary|phrases)\//],
  ['write', /^\/(?:write|reopen-or-new)\//],
  ['tell', /^\/stories\/new\//],
  ['stories', /^\/(?:stories|examples)\//],
];

/** The header's places, with the one that an address belongs to. */
export function places(pathname: string): Place[] {
  const locale: Locale = /^\/en(?:\/|$)/.test(pathname) ? 'en' : 'zh-CN';
  const { search, guides, stories, write, newStory } = paths(locale);
  const here = within.find(([, pattern]) => pattern.test(inLocale(pathname, 'zh-CN')))?.[0];
  const hrefs = { search, guides, stories, write, tell: newStory };
  return (['search', 'guides', 'stories', 'write', 'tell'] as const).map((id) => ({
    id,
    href: hrefs[id],
    current: id === here,
  }));
}

/**
 * The same page in the other language; a text in both languages keeps both. Repeated slashes are
 * folded: `//host/` would leave the site.
 */
export function inOtherLanguage(url: URL, locale: Locale): string {
  const path = url.pathname.replace(/\/{2,}/g, '/');
  const other = inLocale(path, locale === 'en' ? 'zh-CN' : 'en');
  return bothLanguages.test(other) ? other.replace(/both\/$/, '?lang=both') : other + url.search;
}

const bothLanguages = /\/(?:guides|examples)\/[^/]+\/both\/$/;
