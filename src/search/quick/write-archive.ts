import { readdirSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close as closePagefind } from 'pagefind';
import { openDatabase, type Db } from '../../../db/client.ts';
import { parseStoryNumber } from '../../site/paths.ts';
import { writeBundle } from '../write-bundle.ts';
import type { ArchiveTask } from './archive.ts';
import { lastChange } from './changes.ts';
import { newestNumbers, storiesByNumber, type BundledStory } from './rows.ts';
import { writeManifest } from './shelf.ts';

/*
 * A process of its own, started by `archive.ts` with one message: it writes the archive at the lowest
 * priority and ends. Exit 0 means that the folder holds a whole bundle with its manifest.
 */

const storiesAtOnce = 200;

// Should Pagefind die, nothing is left to wait for: the process ends, and not well.
process.exitCode = 1;
setPriority(constants.priority.PRIORITY_LOW);
process.once('disconnect', () => process.exit(1));
process.once('message', (task) => void work(task as ArchiveTask));

async function work({ databaseUrl, authToken, folder, ...most }: ArchiveTask): Promise<void> {
  process.channel?.unref();
  const db = await openDatabase({ url: databaseUrl, authToken, as: 'reader' });
  const after = (await lastChange(db)) ?? { seq: 0, number: 0 };
  const stories = storiesUpTo(db, most);
  const manifest = await writeBundle({ kind: 'archive', folder, after, stories });
  const texts = textFilesIn(join(folder, 'files', 'fragment'));
  writeManifest(folder, {
    ...manifest,
    stories: manifest.stories.map(([number, version]) => [
      number,
      version,
      texts.get(number) ?? null,
    ]),
  });
  db.$client.close();
  await closePagefind();
  process.exit(0);
}

async function* storiesUpTo(
  db: Db,
  { mostStories, mostCharacters }: { mostStories: number; mostCharacters: number },
): AsyncGenerator<BundledStory[]> {
  const numbers = await newestNumbers(db, mostStories);
  let characters = mostCharacters;
  for (let at = 0; at < numbers.length && characters > 0; at += storiesAtOnce) {
    const stories = await storiesByNumber(db, numbers.slice(at, at + storiesAtOnce));
    yield stories;
    for (const { title, text } of stories) characters -= title.length + text.length;
  }
}

/** Which file holds the text of which story: `pagefind_dcd`, then JSON with the story's address. */
function textFilesIn(folder: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const file of readdirSync(folder)) {
    const packed = gunzipSync(readFileSync(join(folder, file))).toString();
    const { url } = JSON.parse(packed.slice('pagefind_dcd'.length)) as { url: string };
    const number = parseStoryNumber(url.split('/').at(-2));
    if (number !== null) texts.set(number, file.replace(/\.pf_fragment$/, ''));
  }
  return texts;
}
