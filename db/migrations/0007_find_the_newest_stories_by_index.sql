DROP INDEX `stories_published`;--> statement-breakpoint
CREATE INDEX `stories_published` ON `stories` (`status`,`published_month`,`number`);