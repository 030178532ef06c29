import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase, type Db } from './client.ts';
import { hindranceOf, type Erasure } from './erase.ts';

/* A thread of its own, started by `erase.ts`: says that it is ready, erases when told, says how it ended. */

export interface ErasureTask {
  url: string;
}

/** A reader that is about to finish is waited for, so many times for so long. */
const tries = 20;
const betweenMs = 100;

const { url } = workerData as ErasureTask;
// A visitor: what is to be checkpointed, and when, is said here.
const db = await openDatabase({ url, as: 'visitor' });
parentPort?.postMessage('ready', []);
parentPort?.once('message', () => void answer());

async function answer(): Promise<void> {
  const ended = await erase(db).catch(expected);
  db.$client.close();
  parentPort?.postMessage(ended, []);
}

async function erase(file: Db): Promise<Erasure> {
  // First, so that under a reader who stays each attempt doesn't add a whole copy to the file.
  if (!(await emptied(file))) return 'in_use';
  await file.$client.execute('VACUUM');
  return (await emptied(file)) ? 'erased' : 'in_use';
}

/** Moves everything from the write-ahead file into the database and empties it. */
async function emptied({ $client }: Db): Promise<boolean> {
  for (let left = tries; left > 0; left--) {
    const { rows } = await $client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    if (Number(rows[0]?.['busy']) === 0) return true;
    await pause(betweenMs);
  }
  return false;
}

function expected(error: unknown): Erasure {
  const hindrance = hindranceOf(error);
  if (hindrance) return hindrance;
  throw error;
}
