import type { Db } from '../../../db/client.ts';
import { writeBundle } from '../write-bundle.ts';
import { lastChange, latestChanges } from './changes.ts';
import { newestNumbers, publicVersions, storiesByNumber } from './rows.ts';
import type { Shelf } from './shelf.ts';

/** Few files: most of Pagefind's time goes into packing them. */
const textFiles = 8;

/**
 * Writes the hot bundle: `fresh` stories, and up to `atLeast` what changed last or is newest, since
 * words in a few records alone weigh next to nothing.
 * @returns its name; it is not in use yet.
 */
export async function writeHot(
  db: Db,
  shelf: Shelf,
  { fresh, atLeast }: { fresh: number[]; atLeast: number },
): Promise<string> {
  const { name, folder } = shelf.next();
  try {
    const after = (await lastChange(db)) ?? { seq: 0, number: 0 };
    await writeBundle({
      kind: 'hot',
      folder,
      after,
      textFiles,
      stories: storiesFor(db, fresh, atLeast),
    });
    return name;
  } catch (error) {
    await shelf.discard(name);
    throw error;
  }
}

async function* storiesFor(db: Db, fresh: number[], atLeast: number) {
  const numbers = new Set(fresh);
  for (const more of [lastChanged, newestNumbers]) {
    if (numbers.size >= atLeast) break;
    const others = (await more(db, 2 * atLeast)).filter((number) => !numbers.has(number));
    for (const number of others.slice(0, atLeast - numbers.size)) numbers.add(number);
  }
  yield await storiesByNumber(db, [...numbers]);
}

/** Published stories that changed last: they are known without a sort. */
async function lastChanged(db: Db, limit: number): Promise<number[]> {
  const changes = await latestChanges(db, 0, limit);
  const numbers = changes.map(({ number }) => number).toReversed();
  return [...(await publicVersions(db, numbers))].flatMap(([number, version]) =>
    version === null ? [] : number,
  );
}
