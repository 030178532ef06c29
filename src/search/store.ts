import type { Db } from '../../db/client.ts';
import { firstStoryId, type IndexedDocument, searchDocuments } from '../../db/search.ts';
import { inArray } from 'drizzle-orm';

/** In how many documents a term stands: anywhere, and in titles. */
export interface Spread {
  documents: number;
  titles: number;
}

/** Weights of title, keys and body in the first, rough ranking. */
const columnWeights = '4.0, 2.0, 1.0';
const inOneStatement = 200;

/** How many documents the index holds. */
export async function countDocuments(db: Db): Promise<number> {
  const { rows } = await db.$client.execute('SELECT count(*) AS n FROM search_documents');
  return Number(rows[0]?.['n'] ?? 0);
}

/** Where the given terms stand; terms that stand nowhere are left out. */
export async function spreadOf(db: Db, terms: readonly string[]): Promise<Map<string, Spread>> {
  const found = new Map<string, Spread>();
  for (let at = 0; at < terms.length; at += inOneStatement) {
    const some = terms.slice(at, at + inOneStatement);
    const { rows } = await db.$client.execute({
      sql: `SELECT term, col, doc FROM search_vocabulary
        WHERE term IN (${some.map(() => '?').join(',')})`,
      args: some,
    });
    for (const row of rows) {
      const term = String(row['term']);
      const spread = found.get(term) ?? { documents: 0, titles: 0 };
      const documents = Number(row['doc']);
      spread.documents = Math.max(spread.documents, documents);
      if (row['col'] === 'title') spread.titles = documents;
      found.set(term, spread);
    }
  }
  return found;
}

/** The ids of the documents that hold any of the terms, best first by BM25. */
export async function candidates(
  db: Db,
  terms: readonly string[],
  { of, limit }: { of: 'content' | 'stories'; limit: number },
): Promise<number[]> {
  if (terms.length === 0) return [];
  const { rows } = await db.$client.execute({
    sql: `SELECT rowid AS id FROM search_index WHERE search_index MATCH ?
      AND rowid ${of === 'stories' ? '>=' : '<'} ?
      ORDER BY bm25(search_index, ${columnWeights}) LIMIT ?`,
    args: [terms.map((term) => `"${term}"`).join(' OR '), firstStoryId, limit],
  });
  return rows.map((row) => Number(row['id']));
}

/**
 * What stands in the index now under each id, as source and version: an id is given again after a
 * removal. Stories only while published.
 */
export async function currentVersions(
  db: Db,
  ids: readonly number[],
): Promise<Map<number, string>> {
  const { rows } = await db.$client.execute({
    sql: `SELECT d.id, d.source_id || '@' || d.version AS current FROM search_documents d
      WHERE d.id IN (${ids.map(() => '?').join(',')}) AND (d.kind <> 'story'
        OR EXISTS (SELECT 1 FROM stories s WHERE s.id = d.source_id AND s.status = 'published'))`,
    args: [...ids],
  });
  return new Map(rows.map((row) => [Number(row['id']), String(row['current'])]));
}

/** A document as `currentVersions` names it. */
export function versionOf({ sourceId, version }: Pick<IndexedDocument, 'sourceId' | 'version'>) {
  return `${sourceId}@${version}`;
}

/** The documents with these ids, in no order. */
export function documentsById(db: Db, ids: readonly number[]): Promise<IndexedDocument[]> {
  return db
    .select()
    .from(searchDocuments)
    .where(inArray(searchDocuments.id, [...ids]));
}
