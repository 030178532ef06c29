import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Small facts about the database itself, such as the hash of the content that was indexed. */
export const meta = sqliteTable('meta', {
  key: text().primaryKey(),
  value: text().notNull(),
});
