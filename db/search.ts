import { integer, sqliteTable } from 'drizzle-orm/sqlite-core';

/**
 * Which stories readers may have to see differently, in the order in which that happened: one row a
 * story, of its last publication, change or removal. Triggers write it within the story's own
 * transaction, so the search engine, which holds its index in memory, can never miss one.
 */
export const storyChanges = sqliteTable('story_changes', {
  seq: integer().primaryKey({ autoIncrement: true }),
  /** `stories.number`, or `everything`. */
  number: integer().notNull().unique(),
});

/** Stands for all stories at once: whoever reads it makes its index anew. */
export const everything = 0;

const triggers = {
  story_is_published: ['INSERT', "NEW.status = 'published'", 'NEW'],
  story_is_changed: ['UPDATE', "OLD.status = 'published' OR NEW.status = 'published'", 'NEW'],
  story_is_deleted: ['DELETE', "OLD.status = 'published'", 'OLD'],
} as const;

/** The triggers on `stories`, for the migration and for a repair. Drizzle can't express them. */
export const storyChangesSql = Object.entries(triggers).map(
  ([name, [event, when, row]]) => `CREATE TRIGGER ${name} AFTER ${event} ON stories
WHEN ${row}.number IS NOT NULL AND (${when})
BEGIN
  DELETE FROM story_changes WHERE number = ${row}.number;
  INSERT INTO story_changes (number) VALUES (${row}.number);
END`,
);

/** The table itself, for a repair. */
export const storyChangesTableSql = [
  `CREATE TABLE story_changes (
  seq integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  number integer NOT NULL
)`,
  'CREATE UNIQUE INDEX story_changes_number_unique ON story_changes (number)',
];
