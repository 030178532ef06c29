import { Command } from 'commander';
import { library } from '../library/library.ts';
import { rebuildIndex } from '../search/rebuild.ts';
import { say } from './say.ts';
import { withDatabase } from './with-database.ts';

/** `reindex`: makes the search index anew, also while the site is up. */
export function reindexCommand(): Command {
  return new Command('reindex')
    .description('make the search index anew, also while the site is up')
    .action(() =>
      withDatabase(async (db) => {
        const count = await rebuildIndex(db, library());
        say(`The index holds ${count} documents.`);
      }),
    );
}
