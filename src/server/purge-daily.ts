import type { Db } from '../../db/client.ts';
import { later } from '../search/quick/timer.ts';
import { faultOf, type Log } from '../site/log.ts';
import { answerPurge, purgeRequests, type PurgeAnswer } from '../stories/purging/purge-requests.ts';
import { purge, type Purged } from '../stories/purging/purge.ts';
import { dayMs, purgeEveryHours } from '../stories/purging/retention.ts';

export interface PurgeDaily {
  db: Db;
  /** The database's file; null when it is on another machine. */
  file: string | null;
  clearBundles: () => Promise<void>;
  log: Log;
  /** How often to look whether the operator's command asks for one. */
  lookMs: number;
  firstMs?: number;
  retryMs?: number;
}

/** After a start, requests and the search come first. */
const usualFirstMs = 30_000;
/** A program that reads the file, or a full disk, needs somebody's attention. */
const usualRetryMs = 5 * 60_000;

/** Purges soon after the start, daily, and whenever the operator's command asks. Call `close` at the end. */
export function purgeDaily(options: PurgeDaily): { close: () => Promise<void> } {
  const { db, file, clearBundles, log, lookMs } = options;
  const { firstMs = usualFirstMs, retryMs = usualRetryMs } = options;
  let dueAt = performance.now() + firstMs;
  const looking = later(look, {
    retryMs: 30_000,
    failed: (error) => log.warn({ event: 'purge-requests-unread', ...faultOf(error) }),
  });
  looking.in(lookMs);

  async function look(): Promise<void> {
    const requests = await purgeRequests(db);
    if (requests.length > 0 || performance.now() >= dueAt) {
      const answer = await run(requests.length > 0);
      if (requests.length > 0) await answerPurge(db, requests, answer);
    }
    looking.in(lookMs);
  }

  async function run(thoroughly: boolean): Promise<PurgeAnswer> {
    const started = performance.now();
    const purged = await purge({ db, file, clearBundles, now: new Date(), thoroughly }).catch(
      (error: unknown) => {
        log.error({ event: 'purge-failed', ...faultOf(error) });
        return null;
      },
    );
    const ms = Math.round(performance.now() - started);
    if (purged) log.info({ event: 'purge', ...purged, ms });
    dueAt = performance.now() + (isDone(purged) ? purgeEveryHours * (dayMs / 24) : retryMs);
    return { purged };
  }

  return { close: looking.close };
}

const isDone = (purged: Purged | null) =>
  purged !== null && !['in_use', 'no_room'].includes(purged.ended);
