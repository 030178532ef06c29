import { mkdirSync } from 'node:fs';
import { openDatabase } from '../db/client.ts';
import { lockDatabase, type DatabaseLock } from '../db/lock.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { siteSecret } from './auth/secret.ts';
import { createThrottle } from './auth/throttle.ts';
import { library } from './library/library.ts';
import { forgetOldGaps } from './search/gap-store.ts';
import { startSearch } from './search/service.ts';
import { startStoryBundle } from './search/story-bundle.ts';
import { readConfig, type Config } from './site/config.ts';
import { faultOf, startLog } from './site/log.ts';
import type { Services } from './services.ts';

export interface Running {
  services: Services;
  /** Null for a database on another machine. */
  lock: DatabaseLock | null;
  stop: () => Promise<void>;
}

/**
 * Opens everything the site needs: folder, lock, database (migrated), library, search.
 * @throws WrongEnvironment, DatabaseInUse, or what the database says when it can't be opened.
 */
export async function startServices(config: Config = readConfig()): Promise<Running> {
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  const file = fileOf(config.databaseUrl);
  const db = await openDatabase({
    url: config.databaseUrl,
    authToken: config.databaseAuthToken,
    replica: config.databaseReplica,
  });
  const lock = file ? lockDatabase(file) : null;
  await migrateDatabase(db);
  const log = startLog();
  const { databaseReplica: replica, databaseAuthToken: authToken } = config;
  const databaseUrl = replica ? `file:${replica}` : config.databaseUrl;
  const search = startSearch({
    databaseUrl,
    authToken,
    content: library(),
  });
  const storyBundle = startStoryBundle({
    db,
    databaseUrl,
    authToken,
    // Over a network each look is a round trip.
    lookMs: fileOf(databaseUrl) ? 1000 : 15_000,
    folder: `${config.dataFolder}/pagefind-stories`,
    log,
  });
  const stopForgetting = forgetOldGaps(db, (error) =>
    log.warn({ event: 'gaps-not-dropped', ...faultOf(error) }),
  );
  const services: Services = {
    config,
    secret: siteSecret(config.dataFolder, config.secret),
    db,
    content: library(),
    search,
    storyBundle,
    throttle: createThrottle(),
    log,
  };
  const stop = async () => {
    stopForgetting();
    await storyBundle.close();
    await search.close();
    db.$client.close();
    lock?.release();
  };
  return { services, lock, stop };
}

/** The path inside a `file:` address; null for a remote database. */
export function fileOf(databaseUrl: string): string | null {
  return databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : null;
}

let shared: Promise<Running> | undefined;

/** For `astro dev`, where no server of ours passes services along. */
export function devServices(): Promise<Running> {
  return (shared ??= startServices());
}
