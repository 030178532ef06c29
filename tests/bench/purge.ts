import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Db } from '../../db/client.ts';
import { eraseDeleted } from '../../db/erase.ts';
import { deleteWhatIsDue } from '../../src/stories/purging/purging.ts';
import { aDatabase } from '../support/database.ts';
import {
  publishSynthetic,
  syntheticStories,
  type SyntheticStory,
} from '../support/synthetic-stories.ts';

/**
 * Prints how long a purge takes and for how long requests stand still meanwhile, with every tenth
 * story withdrawn: `node tests/bench/purge.ts [--sizes 1000,10000,100000]`. `loop held` is the longest
 * time in which the server could answer nothing; `write waited` is the longest that a write was held.
 * `held here` is what a VACUUM on the server's own thread would hold the loop.
 */
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000,100000' } },
});
const measured: Record<string, Awaited<ReturnType<typeof measure>>> = {};
for (const size of values.sizes.split(',').map(Number)) {
  measured[`${size} stories`] = await measure(size);
  console.table(measured);
}
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/purge.json', JSON.stringify(measured, null, 2));

async function measure(size: number) {
  const { db, folder } = await aDatabase();
  const file = join(folder, 'kaicase.db');
  await publishSynthetic(db, taken(size));
  await db.$client.execute("UPDATE stories SET status = 'withdrawn' WHERE number % 10 = 0");
  await db.$client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  const megabytes = Math.round(statSync(file).size / 1e6);
  const counted = { stories: 0, drafts: 0, reports: 0 };
  const deleting = await timed(db, () => deleteWhatIsDue(db, new Date(), counted));
  const erasing = await timed(db, () => eraseDeleted(db, file));
  const start = performance.now();
  await db.$client.execute('VACUUM');
  await db.$client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  const here = performance.now() - start;
  db.$client.close();
  return {
    MB: megabytes,
    deleted: counted.stories,
    'deleting ms': deleting.ms,
    'loop held, deleting ms': deleting.held,
    'erasing ms': erasing.ms,
    'loop held, erasing ms': erasing.held,
    'read waited ms': erasing.read,
    'write waited ms': erasing.write,
    'held here ms': Math.round(here),
  };
}

/** Runs the work while something reads and something else writes, as requests do. */
async function timed(db: Db, work: () => Promise<unknown>) {
  const delay = monitorEventLoopDelay({ resolution: 2 });
  const run = { isOver: false };
  const longest = async (statement: string) => {
    let most = 0;
    while (!run.isOver) {
      const start = performance.now();
      await db.$client.execute(statement);
      most = Math.max(most, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return Math.round(most);
  };
  const reading = longest('SELECT title FROM stories WHERE number = 1001');
  const writing = longest("INSERT OR REPLACE INTO meta VALUES ('bench', random())");
  delay.enable();
  const start = performance.now();
  await work();
  const ms = Math.round(performance.now() - start);
  delay.disable();
  run.isOver = true;
  return { ms, held: Math.round(delay.max / 1e6), read: await reading, write: await writing };
}

/** With texts as long as people's: some 3 KB. */
function* taken(size: number): Generator<SyntheticStory> {
  const stories = syntheticStories(6);
  for (let at = 0; at < size; at++) {
    const story = stories.next().value as SyntheticStory;
    yield { ...story, problem: story.problem.repeat(6) };
  }
}
