import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * Stories that somebody signed in has begun and not sent. `authorKey` is an HMAC of the account for
 * drafts alone: it fits no seal of a story. `sealed` is the masked form, encrypted under
 * KAICASE_SECRET, so that the database alone shows neither whose a draft is nor a word of it.
 */
export const storyDrafts = sqliteTable(
  'story_drafts',
  {
    id: text().primaryKey(),
    authorKey: text('author_key').notNull(),
    sealed: text().notNull(),
    /** `2026-11-22`: the day of the last change; a draft is dropped some time after it. */
    changedOn: text('changed_on').notNull(),
  },
  (table) => [
    index('story_drafts_author').on(table.authorKey),
    index('story_drafts_changed').on(table.changedOn),
  ],
);
