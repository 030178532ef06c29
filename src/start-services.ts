import { mkdirSync } from 'node:fs';
import { openDatabase } from '../db/client.ts';
import { lockDatabase, type DatabaseLock } from '../db/lock.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { tidyFormerSessions } from './auth/former-sessions.ts';
import { siteSecret } from './auth/secret.ts';
import { createThrottle } from './auth/throttle.ts';
import { library } from './library/library.ts';
import { forgetOldGaps } from './search/gap-store.ts';
import { startSearch } from './search/service.ts';
import { startStoryBundle } from './search/story-bundle.ts';
import { purgeDaily } from './server/purge-daily.ts';
import { fileOf, readConfig, type Config } from './site/config.ts';
import { faultOf, startLog } from './site/log.ts';
import { sealFormerRows } from './stories/former-rows.ts';
import type { Services } from './services.ts';

/** How often to look for what other processes did. Over a network each look is a round trip. */
const lookMs = { file: 1000, network: 15_000 };

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
  const secret = siteSecret(config.dataFolder, config.secret);
  await tidyFormerSessions(db, new Date());
  if (!(await sealFormerRows(db, secret))) log.warn({ event: 'secret-fits-no-author' });
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
    lookMs: fileOf(databaseUrl) ? lookMs.file : lookMs.network,
    folder: `${config.dataFolder}/pagefind-stories`,
    log,
  });
  const stopForgetting = forgetOldGaps(db, (error) =>
    log.warn({ event: 'gaps-not-dropped', ...faultOf(error) }),
  );
  const purging = purgeDaily({
    db,
    file,
    clearBundles: storyBundle.clear,
    lookMs: file ? lookMs.file : lookMs.network,
    log,
  });
  const services: Services = {
    config,
    secret,
    db,
    content: library(),
    search,
    storyBundle,
    throttle: createThrottle(),
    log,
  };
  const stop = async () => {
    stopForgetting();
    await purging.close();
    await storyBundle.close();
    await search.close();
    db.$client.close();
    lock?.release();
  };
  return { services, lock, stop };
}

let shared: Promise<Running> | undefined;

/** For `astro dev`, where no server of ours passes services along. */
export function devServices(): Promise<Running> {
  return (shared ??= startServices());
}
