import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { close as closePagefind } from 'pagefind';
import sirv, { type RequestHandler } from 'sirv';
import type { Db } from '../../db/client.ts';
import { faultOf, type Log } from '../site/log.ts';
import { writeBundle } from './write-bundle.ts';

/** The quick search's own index of published stories, merged with the site's in the browser. */
export interface StoryBundle {
  /** Asks for a new bundle soon; many calls make one. */
  refresh: () => void;
  /** Resolves when nothing is being written or waiting to be. */
  settled: () => Promise<void>;
  /** Answers `/pagefind-stories/…` from the newest bundle. */
  serve: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  close: () => Promise<void>;
}

export interface StoryBundleOptions {
  db: Db;
  /** Where bundles are written, each in a folder of its own. */
  folder: string;
  log: Log;
  /** How long to wait for further changes, in milliseconds. */
  waitMs?: number;
  /** How long to wait after a failure, in milliseconds. */
  retryMs?: number;
}

const prefix = '/pagefind-stories';

/** Starts with the bundle that was current when the site last ran; `refresh` brings it up to date. */
export function startStoryBundle(options: StoryBundleOptions): StoryBundle {
  const { db, folder, log, waitMs = 300, retryMs = 30_000 } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let files = filesOf(folder, readCurrent(folder));
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  let made = 0;
  let closed = false;

  /** After a failure nothing is served: the old bundle may hold a story that was taken down. */
  async function renew(): Promise<void> {
    const name = `bundle-${Date.now().toString(36)}x${(made += 1)}`;
    try {
      await writeBundle(db, join(folder, name));
      writeCurrent(folder, name);
      files = filesOf(folder, name);
      forgetOthers(folder, name);
      log.info({ event: 'story-bundle' });
    } catch (error) {
      files = null;
      log.error({ event: 'story-bundle-failed', ...faultOf(error) });
      rmSync(join(folder, name), { recursive: true, force: true });
      beginIn(retryMs);
    }
  }

  function beginIn(ms: number): void {
    if (closed || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      work = work.then(renew);
    }, ms);
    timer.unref();
  }

  const isWaiting = () => timer !== undefined;
  return {
    refresh: () => beginIn(waitMs),
    async settled() {
      while (isWaiting()) await new Promise((resolve) => setTimeout(resolve, Math.min(waitMs, 50)));
      await work;
    },
    serve(request, response, next) {
      if (!files) return next();
      request.url = (request.url ?? '').slice(prefix.length);
      files(request, response, () => {
        request.url = prefix + (request.url ?? '');
        next();
      });
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      timer = undefined;
      await work;
      await closePagefind();
    },
  };
}

/** `dev: true` makes sirv look at the disk for each request: the folder may be replaced. */
function filesOf(folder: string, name: string | null): RequestHandler | null {
  if (!name) return null;
  const setHeaders = (response: ServerResponse) => response.setHeader('Cache-Control', 'no-cache');
  return sirv(join(folder, name), { dev: true, etag: true, setHeaders });
}

function readCurrent(folder: string): string | null {
  try {
    const name = readFileSync(join(folder, 'current'), 'utf8');
    return /^bundle-\w+$/.test(name) && readdirSync(folder).includes(name) ? name : null;
  } catch {
    return null;
  }
}

/** The name changes in one step: a reader sees the old bundle or the new one. */
function writeCurrent(folder: string, name: string): void {
  writeFileSync(join(folder, 'current.new'), name);
  renameSync(join(folder, 'current.new'), join(folder, 'current'));
}

/** Older bundles may hold stories that were taken down. */
function forgetOthers(folder: string, name: string): void {
  for (const other of readdirSync(folder)) {
    if (other.startsWith('bundle-') && other !== name) {
      rmSync(join(folder, other), { recursive: true, force: true });
    }
  }
}
