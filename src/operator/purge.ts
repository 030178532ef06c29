import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Command } from 'commander';
import type { Db } from '../../db/client.ts';
import { DatabaseInUse, lockDatabase, type DatabaseLock } from '../../db/lock.ts';
import { fileOf, type Config } from '../site/config.ts';
import {
  askForPurge,
  fetchPurgeAnswer,
  takeBackRequest,
} from '../stories/purging/purge-requests.ts';
import { purge, type Purged } from '../stories/purging/purge.ts';
import { Refused } from './refused.ts';
import { say } from './say.ts';
import { withDatabase } from './with-database.ts';

/** So long a running server is waited for, in milliseconds. */
const patienceMs = 60_000;
const lookMs = 200;

/** `purge`: what was withdrawn, and what was kept long enough, goes from the disk. */
export function purgeCommand(): Command {
  return new Command('purge')
    .description('erase what was withdrawn or kept long enough, also while the site is up')
    .addHelpText(
      'after',
      `
A running site does it by itself, soon after its start and once a day.
Deletes the stories, drafts and reports whose time is over, takes them out of the quick search's
files, empties the write-ahead file and rewrites the database file. Backups and exports
that were made before still hold them.`,
    )
    .action(() => withDatabase(purgeHereOrThere));
}

async function purgeHereOrThere(db: Db, config: Config): Promise<void> {
  const file = fileOf(config.databaseUrl);
  const purged = file ? await here(db, config, file) : await elsewhere(db);
  const { stories, drafts, reports, ended } = purged;
  const what = [
    counted(stories, 'story', 'stories'),
    counted(drafts, 'draft', 'drafts'),
    `and ${counted(reports, 'report', 'reports')}`,
  ].join(', ');
  if (ended === 'in_use' || ended === 'no_room') throw new Refused(hindrances[ended](what));
  say(`${what} purged. ${endings[ended]}`);
}

const endings: Record<Exclude<Purged['ended'], 'in_use' | 'no_room'>, string> = {
  erased: 'Nothing of what was deleted is left in the database file or the quick search.',
  fresh: 'There was nothing to erase.',
  elsewhere:
    'A running site clears its quick search within seconds; the database’s own files are its server’s to clear.',
};

const hindrances = {
  in_use: (what: string) =>
    `${what} deleted, but another program is using the database file, so their words may still be in it. Close that program and purge again; a running site tries again by itself.`,
  no_room: (what: string) =>
    `${what} deleted, but the disk has too little room to rewrite the database file, so their words may still be in it. Make room and purge again; a running site tries again by itself.`,
};

const counted = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** By ourselves when no server holds the file, also when it ends while we wait; else by the server. */
async function here(db: Db, config: Config, file: string): Promise<Purged> {
  let request: string | null = null;
  for (const until = performance.now() + patienceMs; performance.now() < until;) {
    const lock = lockIfFree(file);
    if (lock) {
      try {
        if (request) await takeBackRequest(db, request);
        const clearBundles = () =>
          rm(join(config.dataFolder, 'pagefind-stories'), { recursive: true, force: true });
        return await purge({ db, file, clearBundles, now: new Date(), thoroughly: true });
      } finally {
        lock.release();
      }
    }
    request ??= await askForPurge(db);
    await pause(lookMs);
    const answer = await fetchPurgeAnswer(db, request);
    if (answer?.purged) return answer.purged;
    if (answer) throw new Refused('The purge failed; the log of the running site says where.');
  }
  if (request) await takeBackRequest(db, request);
  throw new Refused(
    `The site is running, and it has not purged within ${patienceMs / 1000} seconds. Look into its log, or stop it and purge again.`,
  );
}

function lockIfFree(file: string): DatabaseLock | null {
  try {
    return lockDatabase(file);
  } catch (error) {
    if (error instanceof DatabaseInUse) return null;
    throw error;
  }
}

/** Without a file there is no lock: the rows go from here, a running site is asked for the rest. */
async function elsewhere(db: Db): Promise<Purged> {
  const nothing = () => Promise.resolve();
  const now = new Date();
  const purged = await purge({ db, file: null, clearBundles: nothing, now, thoroughly: true });
  await askForPurge(db);
  return purged;
}
