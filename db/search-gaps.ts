import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What readers looked for and found nothing close to, for the editors: a category and a few words
 * of our own vocabulary, never anything that was typed.
 *
 * Whoever holds the database must not learn who searched for what. So a row has the day of its
 * first search and no later one; the marks are a few bits of an HMAC under the site's secret, made
 * for this row alone, and go as soon as three readers are counted; and the table has no rowid, since
 * rows in the order of their writing would show what one reader asked one after the other.
 */
export const searchGaps = sqliteTable(
  'search_gaps',
  {
    /** The likeliest category; empty when none is likely. */
    category: text().notNull(),
    terms: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** `2026-11-22`: the day of the first search. */
    since: text().notNull(),
    /** How many readers, counted up to `enoughReaders`. */
    readers: integer().notNull().default(1),
    /** Tells the readers of this row apart until there are enough of them; then empty. */
    marks: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.category, table.terms] }),
    index('search_gaps_since').on(table.since),
  ],
);

/** So many readers must share a gap before anybody sees it. */
export const enoughReaders = 3;
