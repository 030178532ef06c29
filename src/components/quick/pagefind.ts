import { pagefindUserConfig } from 'virtual:starlight/pagefind-config';

/** As much of Pagefind's JavaScript as is used here; see https://pagefind.app/docs/api/. */
export interface Pagefind {
  init: () => Promise<void>;
  mergeIndex: (path: string, options: object) => Promise<void>;
  search: (text: string) => Promise<{ results: PagefindResult[] } | null>;
  destroy: () => Promise<void>;
}

export interface PagefindResult {
  /** Begins with the language: `zh-cn_8d2a9c1`. */
  id: string;
  data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string; number?: string };
  filters: { bundle?: string[] };
  sub_results: { url: string; title: string }[];
  /** The page's words, with zero-width spaces between them where the language has none. */
  raw_content: string;
  /** Places of the words that matched, counted in words. */
  locations: number[];
}

/** The words of a page that matched. */
export function matchedIn({ raw_content: text, locations }: PagefindPage): string[] {
  const words = text.split(text.includes('\u200B') ? '\u200B' : /[^\S\uFEFF]+/);
  return [...new Set(locations)].map((place) => words[place] ?? '');
}

/** A bundle of stories, as `/pagefind-stories/bundles.json` names it. */
export interface StoryIndex {
  kind: string;
  path: string;
  languages: string[];
  hidden: number[];
}

const site = '/pagefind/';
const options = { baseUrl: '/', excerptLength: 28, ranking: pagefindUserConfig.ranking };

/** The story bundles in use, with what they must not show; none when the site can't tell. */
export async function storyIndexes(): Promise<StoryIndex[]> {
  try {
    const response = await fetch('/pagefind-stories/bundles.json', { cache: 'no-store' });
    if (!response.ok) return [];
    return ((await response.json()) as { bundles: StoryIndex[] }).bundles;
  } catch {
    return [];
  }
}

/**
 * Pagefind over the site's pages and these stories, in both languages. Each index is named with its
 * language, which decides how words are told apart in a question.
 * @throws when a file of it can't be had.
 */
export async function openPagefind(stories: readonly StoryIndex[]): Promise<Pagefind> {
  const address = `${site}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as {
    createInstance: (options: object) => Pagefind;
  };
  const pagefind = createInstance({ ...options, basePath: site });
  try {
    await pagefind.init();
    const other = document.documentElement.lang === 'en' ? 'zh-cn' : 'en';
    // With its origin: Pagefind takes the same path for the same index and leaves it out.
    await pagefind.mergeIndex(location.origin + site, { ...options, language: other });
    for (const { path, languages } of stories) {
      for (const language of languages) await pagefind.mergeIndex(path, { ...options, language });
    }
    return pagefind;
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
}
