/** A story, example or guide that is like the one a reader looks at, as the search names it. */
export interface Similar {
  id: string;
  kind: 'guide' | 'example' | 'category' | 'story';
  url: string;
  title: string;
  /** The language of the title. */
  locale: string;
  outcome: 'solved' | 'partly' | 'unsolved' | null;
  /** The id of its first category. */
  category: string;
  days: number | null;
}
