import type { Db } from '../../db/client.ts';
import { placesInCommon } from '../stories/public.ts';
import type { CommonPlaces } from '../stories/rare.ts';

/** Counting reads every published story: some 60 ms for 10,000. It changes slowly. */
const goodForMs = 10 * 60_000;

const counted = new WeakMap<Db, { at: number; places: CommonPlaces }>();

/** As `placesInCommon`, of the last ten minutes. */
export async function recentPlaces(db: Db, now: Date): Promise<CommonPlaces> {
  const last = counted.get(db);
  if (last && now.getTime() - last.at < goodForMs) return last.places;
  const places = await placesInCommon(db);
  counted.set(db, { at: now.getTime(), places });
  return places;
}
