import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const roles = ['seller', 'moderator', 'admin'] as const;
export type Role = (typeof roles)[number];

export const users = sqliteTable('users', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** The name folded (NFKC, lower case): two accounts can't look alike. */
  nameKey: text('name_key').notNull().unique(),
  /** PHC string, argon2id. */
  passwordHash: text('password_hash').notNull(),
  role: text({ enum: roles }).notNull().default('seller'),
});

export const sessions = sqliteTable(
  'sessions',
  {
    /** SHA-256 of the cookie's token, hex: a stolen table opens no session. */
    id: text().primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    /**
     * Start of the session: some time after it the session ends, however often it was used. Of a
     * seller's times only days are kept: see src/auth/session-lifetimes.ts.
     */
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('sessions_user').on(table.userId)],
);

/** One-time codes that an operator hands out with `kaicase user reset`. */
export const resetCodes = sqliteTable('reset_codes', {
  /** SHA-256 of the code, hex. */
  id: text().primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
});
