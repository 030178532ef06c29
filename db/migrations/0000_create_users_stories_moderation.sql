CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `reset_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`password_hash` text NOT NULL,
	`role` text DEFAULT 'seller' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_name_key_unique` ON `users` (`name_key`);--> statement-breakpoint
CREATE TABLE `authorship` (
	`story_id` text PRIMARY KEY NOT NULL,
	`author_key` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `authorship_author` ON `authorship` (`author_key`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer,
	`external_id` text,
	`title` text NOT NULL,
	`category` text NOT NULL,
	`marketplace` text NOT NULL,
	`channel` text NOT NULL,
	`reply_language` text NOT NULL,
	`opened_month` text,
	`problem` text NOT NULL,
	`steps` text NOT NULL,
	`takeaway` text NOT NULL,
	`english` text NOT NULL,
	`outcome` text NOT NULL,
	`days` integer,
	`rounds` integer,
	`locale` text NOT NULL,
	`status` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`reviewer_id` text,
	`review_until` integer,
	`submitted_at` integer NOT NULL,
	`published_month` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stories_number_unique` ON `stories` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `stories_external_id_unique` ON `stories` (`external_id`);--> statement-breakpoint
CREATE INDEX `stories_status` ON `stories` (`status`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `stories_published` ON `stories` (`status`,`published_month`);--> statement-breakpoint
CREATE TABLE `moderation_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` text NOT NULL,
	`version` integer NOT NULL,
	`moderator_id` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `moderation_log_story` ON `moderation_log` (`story_id`);