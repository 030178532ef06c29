-- WITHOUT ROWID is written by hand: see db/guide-feedback.ts.
CREATE TABLE `guide_feedback` (
	`guide` text NOT NULL,
	`locale` text NOT NULL,
	`month` text NOT NULL,
	`yes` integer DEFAULT 0 NOT NULL,
	`no` integer DEFAULT 0 NOT NULL,
	`reports` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`guide`, `locale`, `month`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `guide_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`guide` text NOT NULL,
	`locale` text NOT NULL,
	`passage` text NOT NULL,
	`wrong` text NOT NULL,
	`source` text NOT NULL,
	`reported_on` text NOT NULL,
	`settled_on` text
) WITHOUT ROWID;
