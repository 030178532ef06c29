-- WITHOUT ROWID is written by hand: see db/search-gaps.ts.
CREATE TABLE `search_gaps` (
	`category` text NOT NULL,
	`terms` text NOT NULL,
	`since` text NOT NULL,
	`readers` integer DEFAULT 1 NOT NULL,
	`marks` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`category`, `terms`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `search_gaps_since` ON `search_gaps` (`since`);