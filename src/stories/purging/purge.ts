import type { Db } from '../../../db/client.ts';
import { eraseDeleted, hindranceOf, type Erasure } from '../../../db/erase.ts';
import { deleteWhatIsDue, erasureStands, noteErased, type Deleted } from './purging.ts';
import { isoDay } from './retention.ts';

/**
 * What a purge did. `fresh`: there was nothing to erase. `elsewhere`: the database is on another
 * machine, whose files are not ours to rewrite.
 */
export interface Purged extends Deleted {
  ended: Erasure | 'fresh' | 'elsewhere';
}

export interface Purge {
  db: Db;
  /** The database's file, whose lock the caller holds; null when it is on another machine. */
  file: string | null;
  /** Takes what was deleted out of the quick search's bundles on the disk. */
  clearBundles: () => Promise<void>;
  now: Date;
  /** Erases even if it was done today already. */
  thoroughly: boolean;
}

/**
 * Deletes the texts whose time is over, then takes them out of the bundles and out of the bytes of the
 * file. It erases once a day even when nothing was deleted: a revised text leaves traces as well.
 * Broken off anywhere, it is finished by the next one. Only one at a time.
 * @throws what nobody expected; a locked file or a full disk is an answer.
 */
export async function purge({ db, file, clearBundles, now, thoroughly }: Purge): Promise<Purged> {
  const deleted: Deleted = { stories: 0, drafts: 0, reports: 0 };
  try {
    await deleteWhatIsDue(db, now, deleted);
    const { due, lastOn } = await erasureStands(db);
    if (!due && !thoroughly && lastOn === isoDay(now)) return { ...deleted, ended: 'fresh' };
    if (due || thoroughly) await clearBundles();
    const ended = file ? await eraseDeleted(db, file) : 'elsewhere';
    if (ended === 'erased' || ended === 'elsewhere') await noteErased(db, now);
    return { ...deleted, ended };
  } catch (error) {
    const ended = hindranceOf(error);
    if (ended) return { ...deleted, ended };
    throw error;
  }
}
