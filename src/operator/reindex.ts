import { Command } from 'commander';
import { repairIndex } from '../search/repair.ts';
import { say } from './say.ts';
import { withDatabase } from './with-database.ts';

/** `reindex`: repairs what the search reads changes from, and has the index made anew. */
export function reindexCommand(): Command {
  return new Command('reindex')
    .description('make the search index anew, also while the site is up')
    .action(() =>
      withDatabase(async (db) => {
        await repairIndex(db);
        say(
          'A running site makes its search index anew within seconds; one that starts does so anyway.',
        );
      }),
    );
}
