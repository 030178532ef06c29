import type { Db } from '../../../db/client.ts';
import { writeBundle } from '../write-bundle.ts';
import { lastChange } from './changes.ts';
import { newestStories, storiesByNumber } from './rows.ts';
import type { Shelf } from './shelf.ts';

/** Few files: most of Pagefind's time goes into packing them. */
const textFiles = 8;

/**
 * Writes the hot bundle: `fresh` stories, and the newest ones up to `atLeast`, since words in a few
 * records alone weigh next to nothing.
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
  yield await storiesByNumber(db, fresh);
  if (fresh.length >= atLeast) return;
  const known = new Set(fresh);
  const { stories } = await newestStories(db, { limit: atLeast });
  yield stories.filter(({ number }) => !known.has(number)).slice(0, atLeast - fresh.length);
}
