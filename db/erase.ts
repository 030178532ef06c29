import { statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { whileNothingIsWritten, type Db } from './client.ts';
import type { ErasureTask } from './erase-worker.ts';

/**
 * How it ended. `in_use`: another program reads or writes the file for longer than was waited.
 * `no_room`: the disk is too full.
 */
export type Erasure = 'erased' | 'in_use' | 'no_room';

/** How a write to a file may end that nobody did wrong; null for all other errors. */
export function hindranceOf(error: unknown): Exclude<Erasure, 'erased'> | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at.name === 'DatabaseBusy') return 'in_use';
    if ((at as { code?: unknown }).code === 'SQLITE_FULL') return 'no_room';
  }
  return null;
}

/** The new file grows in the write-ahead file beside the old one; VACUUM's own copy is in memory. */
const roomPerByte = 2;

/**
 * Takes what was deleted or replaced out of the bytes of a database file and its write-ahead file.
 *
 * secure_delete zeroes what a DELETE frees, but a page that was split or merged before may keep an old
 * copy of a row between its cells, and the write-ahead file keeps whole old pages. So: empty the
 * write-ahead file, VACUUM into fresh pages, empty it again. In a thread, since libSQL is synchronous
 * and a VACUUM takes some 10 ms a megabyte; this process writes nothing meanwhile, since SQLite before
 * 3.51.3 can damage a file on which two connections write and checkpoint at the same instant.
 *
 * Only whoever holds the file's lock may call it (see `lock.ts`).
 * @throws what nobody expected: a broken file, a thread that ended.
 */
export async function eraseDeleted(db: Db, file: string): Promise<Erasure> {
  if (!hasRoom(file)) return 'no_room';
  const task: ErasureTask = { url: `file:${file}` };
  const thread = new Worker(resolve('db/erase-worker.ts'), { workerData: task });
  // It is ready then: writes needn't wait for that.
  await said(thread);
  return whileNothingIsWritten(db, async () => {
    thread.postMessage('begin', []);
    return (await said(thread)) as Erasure;
  });
}

function hasRoom(file: string): boolean {
  const { bavail, bsize } = statfsSync(dirname(resolve(file)));
  return bavail * bsize > roomPerByte * statSync(file).size;
}

/** The next message. @throws when the thread fails or ends instead. */
function said(thread: Worker): Promise<unknown> {
  return new Promise((done, failed) => {
    thread.once('message', done);
    thread.once('error', failed);
    thread.once('exit', (code) => failed(new Error(`The erasing thread ended with ${code}.`)));
  });
}
