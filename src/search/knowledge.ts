import { categoriser, type Categoriser } from './categories.ts';
import { misspelt, type Misspelt } from './misspelt.ts';
import { thesaurus, type Thesaurus } from './thesaurus.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a question is read with. */
export interface Knowledge {
  thesaurus: Thesaurus;
  misspelt: Misspelt;
  categoriser: Categoriser;
}

/** Learns the vocabulary once, for all questions to come. */
export function knowledgeOf(vocabulary: Vocabulary): Knowledge {
  return {
    thesaurus: thesaurus(vocabulary.concepts),
    misspelt: misspelt(vocabulary),
    categoriser: categoriser(vocabulary.categories),
  };
}
