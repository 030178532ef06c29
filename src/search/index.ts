import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { firstStoryId } from '../../db/search.ts';
import { stories } from '../../db/schema.ts';
import type { LibraryContent } from '../library/library.ts';
import { contentDocuments } from './documents.ts';
import { insertion, removal } from './rows.ts';
import { storyDocument } from './story-document.ts';

/** Goes up whenever terms or documents are made differently: every row is then made again. */
const made = '1';
const storiesAtOnce = 25;

/**
 * Brings the guides, examples and category pages of the index in line with the content. Writes
 * nothing when they are what they were.
 */
export async function indexContent(db: Db, content: LibraryContent): Promise<void> {
  const documents = contentDocuments(content).map((document) => ({
    ...document,
    version: createHash('sha256').update(made).update(JSON.stringify(document)).digest('hex'),
  }));
  const { rows } = await db.$client.execute({
    sql: 'SELECT id, kind, source_id, version FROM search_documents WHERE id < ?',
    args: [firstStoryId],
  });
  const key = (kind: unknown, source: unknown) => `${String(kind)}/${String(source)}`;
  const stored = new Map(rows.map((row) => [key(row['kind'], row['source_id']), row['version']]));
  const wanted = new Set(documents.map((one) => key(one.kind, one.sourceId)));
  const gone = rows.filter((row) => !wanted.has(key(row['kind'], row['source_id'])));
  const changed = documents.filter(
    (one) => stored.get(key(one.kind, one.sourceId)) !== one.version,
  );
  const statements = [
    ...gone.flatMap((row) => removal(Number(row['id']))),
    ...changed.flatMap((one) => insertion(one)),
  ];
  if (statements.length > 0) await db.$client.batch(statements, 'write');
}

/**
 * Brings the stories of the index in line with the published ones: adds what is missing or of an
 * older version, deletes what is no longer published. A missed refresh heals at the next.
 */
export async function refreshStories(
  db: Db,
  content: Pick<LibraryContent, 'category'>,
): Promise<void> {
  await removeUnpublished(db);
  for (;;) {
    const missing = await missingStories(db);
    if (missing.length === 0) return;
    const documents = missing.map((story) => ({
      ...storyDocument(story, content),
      version: `${made}.${story.version}`,
    }));
    await db.$client.batch(
      documents.flatMap((one, at) => insertion(one, missing[at]?.version)),
      'write',
    );
  }
}

async function removeUnpublished(db: Db): Promise<void> {
  const { rows } = await db.$client.execute(
    `SELECT d.id FROM search_documents d LEFT JOIN stories s ON s.id = d.source_id
     WHERE d.kind = 'story' AND (s.status IS NULL OR s.status <> 'published')`,
  );
  const statements = rows.flatMap((row) => removal(Number(row['id'])));
  if (statements.length > 0) await db.$client.batch(statements, 'write');
}

function missingStories(db: Db) {
  const upToDate = sql`EXISTS (SELECT 1 FROM search_documents d WHERE d.kind = 'story'
    AND d.source_id = ${stories.id} AND d.version = ${made} || '.' || ${stories.version})`;
  return db
    .select()
    .from(stories)
    .where(and(eq(stories.status, 'published'), sql`NOT ${upToDate}`))
    .limit(storiesAtOnce);
}
