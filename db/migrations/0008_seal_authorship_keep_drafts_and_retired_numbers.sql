-- Drizzle can’t express WITHOUT ROWID: see db/stories.ts for why.
CREATE TABLE `authorship_seals` (
	`seal` text PRIMARY KEY NOT NULL,
	`story_id` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE set null
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `authorship_seals_story` ON `authorship_seals` (`story_id`);--> statement-breakpoint
CREATE TABLE `retired_stories` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer,
	`external_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `retired_stories_number_unique` ON `retired_stories` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `retired_stories_external_id_unique` ON `retired_stories` (`external_id`);--> statement-breakpoint
CREATE TABLE `story_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`author_key` text NOT NULL,
	`sealed` text NOT NULL,
	`changed_on` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `story_drafts_author` ON `story_drafts` (`author_key`);--> statement-breakpoint
CREATE INDEX `story_drafts_changed` ON `story_drafts` (`changed_on`);