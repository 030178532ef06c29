import MiniSearch from 'minisearch';
import { memoryHeld } from '../figures.ts';
import { titleWeight, wanted, type Fill } from './peer.ts';
import { bigrams, segmented } from './words.ts';

export const miniSearchWords = filledWith('MiniSearch, Intl.Segmenter', segmented);
export const miniSearchBigrams = filledWith('MiniSearch, Han bigrams', bigrams);

function filledWith(name: string, tokenize: (text: string) => string[]): Fill {
  return async (documents) => {
    const index = new MiniSearch({
      fields: ['title', 'text'],
      tokenize,
      // Its default splits at every punctuation mark again.
      processTerm: (term) => term,
      searchOptions: { boost: { title: titleWeight } },
    });
    const before = memoryHeld();
    index.addAll(documents);
    return {
      name,
      ask: async (text) =>
        index
          .search(text)
          .slice(0, wanted)
          .map(({ id }) => String(id)),
      bytes: memoryHeld() - before,
      close: async () => index.removeAll(),
    };
  };
}
