-- Drizzle can't express virtual tables and triggers. The text of the index stands in db/search.ts.
CREATE VIRTUAL TABLE search_index USING fts5(
  title, keys, body,
  content='', contentless_delete=1,
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* P* S* M* C*'"
);
--> statement-breakpoint
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab('search_index', 'col');
--> statement-breakpoint
CREATE TRIGGER moderation_log_is_not_changed BEFORE UPDATE ON moderation_log
BEGIN
  SELECT RAISE(ABORT, 'The moderation log is append-only.');
END;
--> statement-breakpoint
CREATE TRIGGER moderation_log_is_not_deleted BEFORE DELETE ON moderation_log
BEGIN
  SELECT RAISE(ABORT, 'The moderation log is append-only.');
END;
