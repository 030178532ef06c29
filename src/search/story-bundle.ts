import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { close as closePagefind } from 'pagefind';
import type { Db } from '../../db/client.ts';
import { faultOf, type Log } from '../site/log.ts';
import { archiveWriter } from './quick/archive.ts';
import { useBundle } from './quick/bundle-in-use.ts';
import { archiveDueIn } from './quick/due.ts';
import { writeHot } from './quick/hot.ts';
import { usualLimits, type BundleLimits } from './quick/limits.ts';
import { bundleServer } from './quick/serve.ts';
import { openShelves } from './quick/shelf.ts';
import { followStories, type InUse, type Kind } from './quick/standing.ts';
import { later, within } from './quick/timer.ts';

/**
 * The quick search's own indexes of published stories, merged with the site's in the browser: `hot`,
 * small, written anew at each change, and `archive`, large, written seldom and in the background.
 */
export interface StoryBundle {
  /** Looks for changes now; many calls make one new bundle. */
  refresh: () => void;
  /** Resolves when the hot bundle shows what the database held at the call. */
  settled: () => Promise<void>;
  /**
   * Resolves when no file on the disk holds a word of what readers may not see any more: a bundle that
   * does is thrown away, without waiting for the next one.
   */
  clear: () => Promise<void>;
  /** Answers `/pagefind-stories/…`. */
  serve: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  close: () => Promise<void>;
}

export interface StoryBundleOptions extends Partial<BundleLimits> {
  db: Db;
  /** What the archive's process reads from: the same database, or its local replica. */
  databaseUrl: string;
  authToken?: string | undefined;
  /** Where bundles are kept, each in a folder of its own. */
  folder: string;
  log: Log;
  /** The folder of the project: the archive's process is started from its source. */
  root?: string;
}

/** Starts with the bundles that were in use when the site last ran, and brings them in line. */
export function startStoryBundle(options: StoryBundleOptions): StoryBundle {
  const { db, folder, log } = options;
  const limits: BundleLimits = { ...usualLimits, ...options };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const shelves = openShelves(folder);
  const use: InUse = { hot: null, archive: null };
  for (const kind of ['hot', 'archive'] as const) {
    const current = shelves[kind].current();
    if (current) use[kind] = useBundle(shelves[kind], current);
  }
  const standing = followStories(db, use, limits.hotAtMost);
  const writer = archiveWriter(shelves.archive, { ...options, ...limits });
  const { retryMs } = limits;

  const hot = later(renewHot, {
    retryMs,
    /** Nothing is served then: the old bundle may hold a story that was taken down. */
    failed(error) {
      use.hot = null;
      log.error({ event: 'story-bundle-failed', ...faultOf(error) });
    },
  });
  const archive = later(renewArchive, {
    retryMs: limits.archiveRetryMs,
    failed: (error) => log.error({ event: 'story-archive-failed', ...faultOf(error) }),
  });
  const looking = later(look, {
    retryMs: limits.lookMs,
    failed: (error) => log.error({ event: 'story-changes-unread', ...faultOf(error) }),
  });

  async function look(): Promise<void> {
    await standing.catchUp();
    if (standing.hotIsDue()) hot.in(limits.waitMs);
    const wait = await archiveDueIn(db, { use, standing, limits });
    if (wait !== null) archive.in(wait);
    looking.in(limits.lookMs);
  }

  async function renewHot(): Promise<void> {
    await standing.catchUp();
    if (!standing.hotIsDue()) return;
    try {
      const stories = { fresh: standing.fresh(), atLeast: limits.hotAtLeast };
      const writing = writeHot(db, shelves.hot, stories);
      await adopt('hot', await within(limits.hotWithinMs, writing, closePagefind));
    } catch (error) {
      // A binary that has ended is only started again after this.
      await closePagefind();
      throw error;
    }
  }

  async function renewArchive(): Promise<void> {
    const wait = await archiveDueIn(db, { use, standing, limits });
    if (wait !== null && wait > 0) archive.in(wait);
    if (wait !== 0) return;
    const name = await writer.write();
    if (name) await adopt('archive', name);
    else archive.in(0);
  }

  async function clear(): Promise<void> {
    // Whatever is begun after this reads the stories as they are now.
    const before = { hot: shelves.hot.names(), archive: shelves.archive.names() };
    await writer.stop();
    await standing.catchUp();
    if (standing.hotIsDue()) hot.in(0);
    const until = performance.now() + limits.hotWithinMs;
    while (use.hot && hot.busy() && performance.now() < until) await pause(10);
    for (const kind of ['hot', 'archive'] as const) {
      if (use[kind]?.stale.size) use[kind] = null;
      for (const name of before[kind])
        if (name !== use[kind]?.name) await shelves[kind].discard(name);
    }
    looking.in(0);
  }

  async function adopt(kind: Kind, name: string): Promise<void> {
    const manifest = shelves[kind].read(name);
    await standing.take(kind, useBundle(shelves[kind], { name, manifest }));
    await shelves[kind].adopt(name);
    log.info({ event: `story-${kind}`, stories: manifest.stories.length });
    looking.in(0);
  }

  return {
    refresh: () => looking.in(0),
    async settled() {
      for (;;) {
        const looked = await look().then(
          () => true,
          () => false,
        );
        if (looked && !hot.busy()) return;
        await pause(10);
      }
    },
    clear,
    serve: bundleServer(use, standing.catchUp),
    async close() {
      const stopped = writer.stop();
      await closePagefind();
      await Promise.all([stopped, looking.close(), hot.close(), archive.close()]);
      await closePagefind();
    },
  };
}
