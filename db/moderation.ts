import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const decisions = ['publish', 'return', 'decline', 'remove'] as const;
export type Decision = (typeof decisions)[number];

/**
 * What moderators decided. Append-only: triggers refuse UPDATE and DELETE. Shown to everyone
 * without names.
 */
export const moderationLog = sqliteTable(
  'moderation_log',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    storyId: text('story_id').notNull(),
    /** The story's version that was decided upon. */
    version: integer().notNull(),
    moderatorId: text('moderator_id').notNull(),
    decision: text({ enum: decisions }).notNull(),
    reason: text().notNull(),
    at: integer({ mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('moderation_log_story').on(table.storyId)],
);
