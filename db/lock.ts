import {
  closeSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Another server holds this database file; the message says which and is fit to print. */
export class DatabaseInUse extends Error {
  override name = 'DatabaseInUse';
}

interface Holder {
  pid: number;
  /** When that process began, as the system counts it: a pid alone may be somebody else's by now. */
  began: string;
  /** The database file's inode when it was locked. */
  inode: number;
}

export interface DatabaseLock {
  /** False when the file was deleted or replaced under us: writes would go nowhere. */
  stillOurs: () => boolean;
  release: () => void;
}

/**
 * Locks a database file for one server. A lock whose process is gone is taken over.
 * @throws DatabaseInUse when a living server holds the same file.
 */
export function lockDatabase(file: string): DatabaseLock {
  const real = join(realpathSync(dirname(file)), basename(file));
  const path = `${real}.lock`;
  const mine: Holder = { pid: process.pid, began: beganAt(process.pid), inode: inodeOf(real) };
  for (let attempt = 0; !tryCreate(path, mine); attempt++) {
    const holder = readHolder(path);
    if (holder && isAlive(holder) && holder.inode === inodeOf(real)) {
      throw new DatabaseInUse(
        `The database ${file} is in use by the server with pid ${holder.pid}.`,
      );
    }
    if (attempt > 5) throw new DatabaseInUse(`The lock ${path} can't be taken.`);
    rmSync(path, { force: true });
  }
  return {
    stillOurs: () => inodeOf(real) === mine.inode && mine.inode !== 0,
    release: () => {
      if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

function tryCreate(path: string, holder: Holder): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, JSON.stringify(holder));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
  return beganAt(pid) === began;
}

/** Field 22 of /proc/PID/stat on Linux; elsewhere the pid has to do. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function inodeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? 0;
}
