import type { Db } from '../../db/client.ts';
import { everything, storyChangesSql, storyChangesTableSql } from '../../db/search.ts';

const triggers = storyChangesSql.map((sql) => /TRIGGER (\w+)/.exec(sql)?.[1] ?? '');

/**
 * Makes the table of changes and its triggers anew and notes a change of everything in it: a running
 * site then makes its index again beside the old one, and one that starts later does so anyway.
 */
export async function repairIndex(db: Db): Promise<void> {
  await db.$client.batch(
    [
      ...triggers.map((name) => `DROP TRIGGER IF EXISTS ${name}`),
      'DROP TABLE IF EXISTS story_changes',
      ...storyChangesTableSql,
      ...storyChangesSql,
      `INSERT INTO story_changes (seq, number) VALUES (unixepoch('subsec') * 1000, ${everything})`,
    ],
    'write',
  );
}

/** What is missing of the table of changes and its triggers, by name. */
export async function missingParts(db: Db): Promise<string[]> {
  const { rows } = await db.$client.execute(
    "SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger')",
  );
  const there = new Set(rows.map((row) => String(row['name'])));
  return ['story_changes', ...triggers].filter((name) => !there.has(name));
}
