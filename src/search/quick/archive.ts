import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { BundleLimits } from './limits.ts';
import type { Shelf } from './shelf.ts';

/** What the process that writes the archive has to know. */
export interface ArchiveTask extends Pick<BundleLimits, 'mostStories' | 'mostCharacters'> {
  databaseUrl: string;
  authToken?: string | undefined;
  folder: string;
}

export interface ArchiveWriter {
  /**
   * Writes a new archive; not adopted yet. Null when it was stopped.
   * @throws when the process fails or takes too long.
   */
  write: () => Promise<string | null>;
  /** Breaks off what is being written. */
  stop: () => Promise<void>;
}

/** Longer than the largest archive takes on a slow machine. */
const longestMs = 30 * 60_000;

/** Writes archives in a process of low priority, since Pagefind takes seconds and much memory. */
export function archiveWriter(
  shelf: Shelf,
  options: Omit<ArchiveTask, 'folder'> & { root?: string },
): ArchiveWriter {
  const { root = process.cwd(), databaseUrl, authToken, mostStories, mostCharacters } = options;
  const task = { databaseUrl, authToken, mostStories, mostCharacters };
  let child: ChildProcess | undefined;
  let stopped: ChildProcess | undefined;
  return {
    async write() {
      const { name, folder } = shelf.next();
      // Without the parent's own flags: an inspector's port can be taken only once.
      const writer = fork(resolve(root, 'src/search/quick/write-archive.ts'), {
        execArgv: [],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      child = writer;
      writer.unref();
      writer.channel?.unref();
      const late = setTimeout(() => writer.kill('SIGKILL'), longestMs).unref();
      const code = new Promise((done) => writer.once('exit', done).once('error', done));
      writer.send({ ...task, folder } satisfies ArchiveTask, () => undefined);
      const ended = await code;
      clearTimeout(late);
      child = undefined;
      if (ended === 0) return name;
      await shelf.discard(name);
      if (stopped === writer) return null;
      throw new Error(`The process that writes the archive ended with ${String(ended)}.`);
    },
    async stop() {
      if (!child) return;
      stopped = child;
      const ended = once(child, 'exit');
      // Its end is waited for.
      child.ref();
      child.kill('SIGKILL');
      await ended;
    },
  };
}
