import type { Language } from './understanding.ts';

/** What is found: an edited guide, a worked example, a category page, or a seller's story. */
export type Kind = 'guide' | 'example' | 'category' | 'story';

export type Locale = 'zh-CN' | 'en';

export type Outcome = 'solved' | 'partly' | 'unsolved';

/** A question as it arrives: `q` is already redacted. `limit` counts results, at most 50. */
export interface SearchQuery {
  q: string;
  locale: Locale;
  kind?: Kind;
  category?: string;
  marketplace?: string;
  outcome?: Outcome;
  limit?: number;
  offset?: number;
  /** What the reader took away, as tags: `category:hijacker`, `code:5665`, `term:评论混用`. */
  without?: string[];
}

/** A piece of text around a match; `mark` is true for the words that matched. */
export interface SnippetPart {
  text: string;
  mark: boolean;
}

/** Why a result is shown, as a code that a page spells out in the reader's language. */
export interface Why {
  code: 'same_category' | 'shared_phrase' | 'same_error_code' | 'same_english';
  value?: string;
}

export interface PredictedCategory {
  id: string;
  zh: string;
  en: string;
  /** 0 to 1; the scores of all categories add up to at most 1. */
  score: number;
}

export interface SearchResult {
  /** The guide's or example's slug, the category's id, the story's `K-4821`. */
  id: string;
  kind: Kind;
  url: string;
  title: string;
  /** The language of `title` and `snippet`: the reader's where it exists. */
  locale: Locale;
  category: string;
  categories: string[];
  marketplace: string | null;
  outcome: Outcome | null;
  days: number | null;
  rounds: number | null;
  takeaway: string | null;
  snippet: SnippetPart[];
  closeness: 'close' | 'related';
  why: Why[];
  score: number;
}

/** How many of the found results each filter value would leave, the other filters kept. */
export interface Facets {
  kind: Record<string, number>;
  outcome: Record<string, number>;
  marketplace: Record<string, number>;
  category: Record<string, number>;
}

export interface SearchAnswer {
  query: {
    text: string;
    terms: string[];
    categories: PredictedCategory[];
    identifiers: { label: string }[];
    /** These three are for the page alone; the API's answer is the contract's. */
    errorCodes: string[];
    language: Language;
    /** What says most about the problem, as its reader wrote it; only where `without` is given. */
    words: string[];
  };
  /** How many match, filters applied. */
  total: number;
  facets: Facets;
  results: SearchResult[];
  tookMs: number;
}

export interface SimilarOptions {
  locale: Locale;
  /** The id of the document asked from (a story's number, a slug): it is left out. */
  exclude?: string;
  kinds?: Kind[];
  limit?: number;
}

/** The search engine as the rest of the house sees it. */
export interface Search {
  /** @throws SearchUnavailable when the engine is broken, full, or out of time. */
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** @throws SearchUnavailable as `search` does. */
  similar(text: string, options: SimilarOptions): Promise<SearchResult[]>;
  /** True when every published story is in the index. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** The engine gave no answer: say so to the reader (503), do not show an empty list. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
}
