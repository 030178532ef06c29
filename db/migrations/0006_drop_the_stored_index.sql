-- The index is in memory now; the old one held copies of the stories’ texts.
DROP TABLE `search_documents`;
--> statement-breakpoint
DROP TABLE `search_vocabulary`;
--> statement-breakpoint
DROP TABLE `search_index`;
