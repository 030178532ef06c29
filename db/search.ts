import { integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { outcomes } from './stories.ts';

export const documentKinds = ['guide', 'example', 'category', 'story'] as const;

/**
 * What the search engine shows and ranks: one row a guide, example, category page or published
 * story, in whichever languages it has. Derived: `refreshStories` and `indexContent` fill it again.
 * Its row in `search_index` has the same rowid.
 */
export const searchDocuments = sqliteTable(
  'search_documents',
  {
    /** Content below `firstStoryId`, stories from there: each is asked for on its own. */
    id: integer().primaryKey(),
    kind: text({ enum: documentKinds }).notNull(),
    /** The guide's or example's slug, the category's id, `stories.id`. */
    sourceId: text('source_id').notNull(),
    /** What the row was made from; another value means that it is out of date. */
    version: text().notNull(),
    /** What an address is made of: a slug, a category's id, a story's public number. */
    address: text().notNull(),
    categories: text({ mode: 'json' }).$type<string[]>().notNull(),
    marketplace: text(),
    outcome: text({ enum: outcomes }),
    days: integer(),
    rounds: integer(),
    /** `2026-11`, of a story. */
    month: text(),
    titleZh: text('title_zh'),
    titleEn: text('title_en'),
    takeawayZh: text('takeaway_zh'),
    takeawayEn: text('takeaway_en'),
    bodyZh: text('body_zh'),
    bodyEn: text('body_en'),
    /** Search words that are never shown. */
    keys: text().notNull().default(''),
  },
  (table) => [unique('search_documents_source').on(table.kind, table.sourceId)],
);

export const firstStoryId = 1_000_000;

/**
 * The full-text index, for the migration. Contentless: the terms of `src/search/terms.ts`, a space
 * between them, go in, and nothing else is kept. Every term is one token, whatever it is made of.
 */
export const searchIndexSql = [
  `CREATE VIRTUAL TABLE search_index USING fts5(
  title, keys, body,
  content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* P* S* M* C*'"
)`,
  `CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab('search_index', 'col')`,
] as const;

/** A document before it has a row. */
export type SearchDocument = Omit<typeof searchDocuments.$inferSelect, 'id'>;
export type IndexedDocument = typeof searchDocuments.$inferSelect;
