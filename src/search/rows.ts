import type { InStatement } from '@libsql/client';
import { firstStoryId, type SearchDocument } from '../../db/search.ts';
import { wordsOf } from './terms.ts';

/** The statements that take a document out of the index. */
export function removal(id: number): InStatement[] {
  return [
    { sql: 'DELETE FROM search_index WHERE rowid = ?', args: [id] },
    { sql: 'DELETE FROM search_documents WHERE id = ?', args: [id] },
  ];
}

const columns = [
  'kind',
  'source_id',
  'version',
  'address',
  'categories',
  'marketplace',
  'outcome',
  'days',
  'rounds',
  'month',
  'title_zh',
  'title_en',
  'takeaway_zh',
  'takeaway_en',
  'body_zh',
  'body_en',
  'keys',
];

/**
 * The statements that put a document into the index, or in place of its older version. With a
 * `storyVersion` they do nothing if the story has meanwhile changed or is no longer published.
 */
export function insertion(document: SearchDocument, storyVersion?: number): InStatement[] {
  const { kind, sourceId } = document;
  const story = storyVersion === undefined ? [] : [sourceId, storyVersion];
  const still =
    storyVersion === undefined
      ? ''
      : `WHERE EXISTS (SELECT 1 FROM stories WHERE id = ? AND version = ? AND status = 'published')`;
  const free = `(SELECT coalesce(max(id) + 1, ${kind === 'story' ? firstStoryId : 1})
    FROM search_documents WHERE id ${kind === 'story' ? '>=' : '<'} ${firstStoryId})`;
  const { title, keys, body } = indexed(document);
  return [
    {
      sql: `DELETE FROM search_index WHERE rowid =
        (SELECT id FROM search_documents WHERE kind = ? AND source_id = ?)`,
      args: [kind, sourceId],
    },
    {
      sql: 'DELETE FROM search_documents WHERE kind = ? AND source_id = ?',
      args: [kind, sourceId],
    },
    {
      sql: `INSERT INTO search_documents (id, ${columns.join(', ')})
        SELECT ${free}, ${columns.map(() => '?').join(', ')} ${still}`,
      args: [...values(document), ...story],
    },
    {
      sql: `INSERT INTO search_index (rowid, title, keys, body) SELECT id, ?, ?, ?
        FROM search_documents WHERE kind = ? AND source_id = ?`,
      args: [title, keys, body, kind, sourceId],
    },
  ];
}

function values(one: SearchDocument) {
  return [
    one.kind,
    one.sourceId,
    one.version,
    one.address,
    JSON.stringify(one.categories),
    one.marketplace,
    one.outcome,
    one.days,
    one.rounds,
    one.month,
    one.titleZh,
    one.titleEn,
    one.takeawayZh,
    one.takeawayEn,
    one.bodyZh,
    one.bodyEn,
    one.keys,
  ];
}

/** The three texts of a document as the index reads them: both languages, terms with spaces. */
function indexed(document: SearchDocument) {
  const { titleZh, titleEn, takeawayZh, takeawayEn, bodyZh, bodyEn, keys } = document;
  const terms = (...texts: (string | null)[]) =>
    wordsOf(texts.filter(Boolean).join('\n')).join(' ');
  return {
    title: terms(titleZh, titleEn),
    keys: terms(keys),
    body: terms(takeawayZh, takeawayEn, bodyZh, bodyEn),
  };
}
