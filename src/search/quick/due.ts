import type { Db } from '../../../db/client.ts';
import type { BundleLimits } from './limits.ts';
import { moreThan } from './rows.ts';
import type { InUse, Standing } from './standing.ts';

interface Now {
  use: InUse;
  standing: Standing;
  limits: BundleLimits;
}

/**
 * In how many milliseconds a new archive is due: at once when the hot bundle can't hold what changed,
 * soon after one of its stories was taken down, late otherwise. Null while there is no need.
 */
export async function archiveDueIn(db: Db, { use, standing, limits }: Now): Promise<number | null> {
  const changed = standing.fresh().length;
  if (!use.archive) return (await moreThan(db, limits.hotAtLeast)) ? 0 : null;
  if (standing.overflows() || changed > limits.archiveAfterChanges) return 0;
  const { stale, madeAt } = use.archive;
  if (stale.size === 0 && changed === 0) return null;
  const may = stale.size > 0 ? limits.archiveAfterRemovalMs : limits.archiveAtLatestMs;
  return Math.max(0, madeAt + may - Date.now());
}
