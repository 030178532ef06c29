import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of some megabytes, where the tests may mount one; else null. */
export function aSmallDisk(megabytes: number) {
  const folder = mkdtempSync(join(tmpdir(), 'kaicase-small-'));
  const size = `size=${megabytes}m`;
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]).status !== 0) return null;
  const filler = join(folder, 'filler');
  return {
    folder,
    /** Leaves so many bytes free. */
    fillUpTo(bytes: number) {
      const { bavail, bsize } = statfsSync(folder);
      const file = openSync(filler, 'w');
      const page = Buffer.alloc(bsize);
      for (let left = bavail * bsize - bytes; left >= bsize; left -= bsize) writeSync(file, page);
      closeSync(file);
    },
    makeRoom: () => rmSync(filler),
    gone: () => void spawnSync('umount', ['-l', folder]),
  };
}
