CREATE TABLE `story_changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`number` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_changes_number_unique` ON `story_changes` (`number`);
--> statement-breakpoint
-- Drizzle can’t express triggers. Their text stands in db/search.ts.
CREATE TRIGGER story_is_published AFTER INSERT ON stories
WHEN NEW.number IS NOT NULL AND (NEW.status = 'published')
BEGIN
  DELETE FROM story_changes WHERE number = NEW.number;
  INSERT INTO story_changes (number) VALUES (NEW.number);
END;
--> statement-breakpoint
CREATE TRIGGER story_is_changed AFTER UPDATE ON stories
WHEN NEW.number IS NOT NULL AND (OLD.status = 'published' OR NEW.status = 'published')
BEGIN
  DELETE FROM story_changes WHERE number = NEW.number;
  INSERT INTO story_changes (number) VALUES (NEW.number);
END;
--> statement-breakpoint
CREATE TRIGGER story_is_deleted AFTER DELETE ON stories
WHEN OLD.number IS NOT NULL AND (OLD.status = 'published')
BEGIN
  DELETE FROM story_changes WHERE number = OLD.number;
  INSERT INTO story_changes (number) VALUES (OLD.number);
END;
