/** What the quick search shows of a page, whoever found it. */
export interface Hit {
  url: string;
  kind: string;
  title: string;
  /** `K-4821`, of a story. */
  number?: string | undefined;
  lang: 'zh-CN' | 'en';
  excerpt: { text: string; mark: boolean }[];
  /** Places within the page. */
  places: { url: string; title: string }[];
}

/** Answers of one search. */
export interface Hits {
  hits: Hit[];
  /** Whether there are more than these. */
  more: boolean;
}

const kinds = new Set(['guides', 'examples', 'categories', 'stories']);

/** What a page is, by its address: the name of its folder, or `page`. */
export function kindOf(page: string): string {
  const folder = page.split('/')[1] ?? '';
  return kinds.has(folder) ? folder : 'page';
}
