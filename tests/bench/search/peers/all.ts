import { fts5Bigrams, fts5Trigrams } from './fts5.ts';
import { miniSearchBigrams, miniSearchWords } from './minisearch.ts';
import { pagefind } from './pagefind.ts';

/** What KaiCase's search is measured beside, in the same run on the same documents. */
export const peers = [pagefind, miniSearchWords, miniSearchBigrams, fts5Trigrams, fts5Bigrams];
