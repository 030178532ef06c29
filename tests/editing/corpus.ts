import type { Corpus } from '../../src/editing/corpus.ts';
import { textsOf } from '../../src/editing/texts.ts';

/** A corpus of some pages, with the ids that they may use. */
export const aCorpus = ({ pages = [], texts = [], ...more }: Partial<Corpus> = {}): Corpus => ({
  today: '2026-11-23',
  categories: new Set(['a-to-z', 'hijackers']),
  facts: new Set(['F01', 'F02']),
  sources: [],
  phrases: [],
  ...more,
  pages,
  texts: [...pages.flatMap(textsOf), ...texts],
});
