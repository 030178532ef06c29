import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * How readers answered “was this right for you?” and how many errors they reported: counts alone, by
 * guide, language and month. No row is about a reader, and none has a rowid, so that their order says
 * nothing either.
 */
export const guideFeedback = sqliteTable(
  'guide_feedback',
  {
    /** The guide's slug. */
    guide: text().notNull(),
    locale: text({ enum: ['zh-CN', 'en'] }).notNull(),
    /** `2026-11` */
    month: text().notNull(),
    yes: integer().notNull().default(0),
    no: integer().notNull().default(0),
    /** Stays when the reports themselves are erased. */
    reports: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.guide, table.locale, table.month] })],
);

/**
 * Errors in guides, as readers reported them without an account; the texts are masked before they are
 * stored. The id is random and the table has no rowid: of a report's time only its day is known.
 */
export const guideReports = sqliteTable('guide_reports', {
  id: text().primaryKey(),
  guide: text().notNull(),
  locale: text({ enum: ['zh-CN', 'en'] }).notNull(),
  /** Where in the guide; may be empty. */
  passage: text().notNull(),
  wrong: text().notNull(),
  /** Where it can be read: an address or some words; may be empty. */
  source: text().notNull(),
  /** `2026-11-22` */
  reportedOn: text('reported_on').notNull(),
  /** The day on which a moderator settled it; the next purge erases it. */
  settledOn: text('settled_on'),
});
