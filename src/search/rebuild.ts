import type { Db } from '../../db/client.ts';
import { searchIndexSql } from '../../db/search.ts';
import type { LibraryContent } from '../library/library.ts';
import { indexContent, refreshStories } from './index.ts';

/**
 * Throws the index away and makes it again from the content and the published stories; works beside
 * a running site, which answers from the growing index meanwhile.
 * @returns how many documents the new index holds.
 */
export async function rebuildIndex(db: Db, content: LibraryContent): Promise<number> {
  await db.$client.batch(
    [
      'DROP TABLE IF EXISTS search_vocabulary',
      'DROP TABLE IF EXISTS search_index',
      'DELETE FROM search_documents',
      ...searchIndexSql,
    ],
    'write',
  );
  await indexContent(db, content);
  await refreshStories(db, content);
  const { rows } = await db.$client.execute('SELECT count(*) AS n FROM search_documents');
  return Number(rows[0]?.['n'] ?? 0);
}
