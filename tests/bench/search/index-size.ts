import { openDatabase } from '../../../db/client.ts';
import { library } from '../../../src/library/library.ts';
import { contentDocuments } from '../../../src/search/documents.ts';
import { finder } from '../../../src/search/finder.ts';
import { vocabularyOf } from '../../../src/search/vocabulary.ts';
import { memoryHeld } from './figures.ts';

/**
 * What KaiCase's index of a database holds in memory: it is filled here once more, in this process,
 * and what was there before (vocabulary, content) is taken off.
 */
export async function indexSize(url: string): Promise<number> {
  const db = await openDatabase({ url, as: 'reader' });
  const vocabulary = vocabularyOf(library());
  const pages = contentDocuments(library());
  const before = memoryHeld();
  const filled = finder(db, { vocabulary, pages });
  while (!(await filled.isComplete())) await new Promise((resolve) => setTimeout(resolve, 50));
  const bytes = memoryHeld() - before;
  // Asked once more: nothing of it may be collected before it is measured.
  await filled.isComplete();
  db.$client.close();
  return bytes;
}
