import type { ContentFault } from '../../library/faults.ts';
import type { Corpus } from '../corpus.ts';
import type { Level } from '../faults.ts';

/** A check of the content: what is wrong, and whether it stops the build. */
export interface Rule {
  name: string;
  level: Level;
  faults: (corpus: Corpus) => ContentFault[];
}
