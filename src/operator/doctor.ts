import { existsSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { library } from '../library/library.ts';
import { missingParts } from '../search/repair.ts';
import type { Config } from '../site/config.ts';
import { countDue, erasureStands } from '../stories/purging/purging.ts';
import { dayMs, isoDay } from '../stories/purging/retention.ts';
import { Refused } from './refused.ts';
import { say } from './say.ts';
import { withDatabase } from './with-database.ts';

/** What a check found: null when all is well, else one line that says what to do. */
type Finding = string | null;
type Check = (db: Db, config: Config) => Finding | Promise<Finding>;

const leastFree = 200 * 1024 * 1024;

const checks: Record<string, Check> = {
  'content is whole': () =>
    library().categories.length > 0 ? null : 'content/ has no categories.',
  'data folder is private': (_db, { dataFolder }) =>
    othersMayRead(dataFolder) ? `Others may read ${dataFolder}: chmod 700 it.` : null,
  'secret is private': (_db, { dataFolder, secret }) => {
    const file = join(dataFolder, 'secret');
    if (secret || !existsSync(file)) return null;
    return othersMayRead(file) ? `Others may read ${file}: chmod 600 it.` : null;
  },
  'disk has room': (_db, { dataFolder }) => {
    const { bavail, bsize } = statfsSync(dataFolder);
    return bavail * bsize > leastFree ? null : 'Less than 200 MB are free: make room.';
  },
  'database file is sound': async (db) => {
    const { rows } = await db.$client.execute('PRAGMA integrity_check');
    const said = String(Object.values(rows[0] ?? {})[0]);
    return said === 'ok' ? null : `integrity_check says: ${said}. Restore a backup.`;
  },
  'references are sound': async (db) => {
    const { rows } = await db.$client.execute('PRAGMA foreign_key_check');
    return rows.length === 0 ? null : `${rows.length} rows point nowhere. Restore a backup.`;
  },
  'search can follow the stories': async (db) => {
    const missing = await missingParts(db);
    return missing.length === 0
      ? null
      : `${missing.join(', ')} missing in the database: npm run kaicase -- reindex`;
  },
  'nothing is kept too long': async (db) =>
    (await isOverdue(db, new Date()))
      ? 'Texts whose time is over are still there: npm run kaicase -- purge'
      : null,
  'somebody may review': async (db) => {
    const [row] = await db.all<{ n: number }>(
      sql`SELECT count(*) AS n FROM users WHERE role IN ('moderator', 'admin')`,
    );
    return row && row.n > 0
      ? null
      : 'No moderator yet: npm run kaicase -- user add NAME --role moderator --password-stdin';
  },
};

/** Longer than a running site lets it be, once a day. */
const purgeLateAfterDays = 2;

async function isOverdue(db: Db, now: Date): Promise<boolean> {
  const { due, lastOn } = await erasureStands(db);
  const late = isoDay(new Date(now.getTime() - purgeLateAfterDays * dayMs));
  if (lastOn !== null && lastOn >= late) return false;
  return due || (await countDue(db, now)) > 0;
}

/** `doctor`: looks at everything that can be wrong, one line each; refused (1) when something is. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('look whether everything is in order')
    .action(() => withDatabase(examine));
}

async function examine(db: Db, config: Config): Promise<void> {
  let faults = 0;
  for (const [name, check] of Object.entries(checks)) {
    const finding = await check(db, config);
    if (finding) faults += 1;
    say(finding ? `FAULT  ${name}: ${finding}` : `ok     ${name}`);
  }
  if (faults > 0)
    throw new Refused(`${faults} of ${Object.keys(checks).length} checks found a fault.`);
}

function othersMayRead(path: string): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
}
