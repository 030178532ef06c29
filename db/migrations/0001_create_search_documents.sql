CREATE TABLE `search_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`source_id` text NOT NULL,
	`version` text NOT NULL,
	`address` text NOT NULL,
	`categories` text NOT NULL,
	`marketplace` text,
	`outcome` text,
	`days` integer,
	`rounds` integer,
	`month` text,
	`title_zh` text,
	`title_en` text,
	`takeaway_zh` text,
	`takeaway_en` text,
	`body_zh` text,
	`body_en` text,
	`keys` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_source` ON `search_documents` (`kind`,`source_id`);