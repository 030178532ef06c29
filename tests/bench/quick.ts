import { mkdirSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Db } from '../../db/client.ts';
import { usualLimits } from '../../src/search/quick/limits.ts';
import { aBundle, closeBundles } from '../search/bundles.ts';
import { aDatabase } from '../support/database.ts';
import { publishSynthetic, syntheticStories } from '../support/synthetic-stories.ts';
import { finds } from './quick-finds.ts';

/**
 * Prints how soon the quick search shows what changed, at several sizes: `node tests/bench/quick.ts
 * [--sizes 1000,10000,100000] [--rounds 5]`. A story is found when Pagefind's own client finds it in
 * the served files; it is gone when the list of bundles hides it or no bundle holds it.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '5' },
  },
});
const rounds = Number(values.rounds);
const measured: Record<string, Awaited<ReturnType<typeof measure>>> = {};
for (const size of values.sizes.split(',').map(Number)) {
  measured[`${size} stories`] = await measure(size);
  console.table(measured);
}
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/quick.json', JSON.stringify(measured, null, 2));

type Site = Awaited<ReturnType<typeof aBundle>>;

async function measure(size: number) {
  const made = await aDatabase();
  await publishSynthetic(made.db, taken(size));
  const { waitMs, lookMs } = usualLimits;
  const site = await aBundle({ waitMs, lookMs }, made);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const start = performance.now();
  site.bundle.refresh();
  await until(async () => (await site.of('hot')) !== undefined);
  const firstHot = performance.now() - start;
  // Changes while the archive is written, and after.
  const during = size > usualLimits.hotAtLeast ? await rise(site, size + 1_000_000, 1) : null;
  delay.enable();
  if (size > usualLimits.hotAtLeast) {
    await until(async () => (await site.of('archive')) !== undefined, 600_000);
  }
  const archive = performance.now() - start;
  delay.disable();
  await site.bundle.settled();
  const told = await rise(site, size + 2_000_000, rounds);
  const untold = await rise(site, size + 3_000_000, rounds, { told: false });
  await closeBundles();
  made.db.$client.close();
  return {
    'first hot s': seconds(firstHot),
    'archive s': seconds(archive),
    'loop held ms': Math.round(delay.max / 1e6),
    'found meanwhile s': during ? seconds(during.found) : '–',
    'publish→found s': seconds(told.found),
    'remove→gone s': seconds(told.gone),
    'import→found s': seconds(untold.found),
  };
}

/** The slowest of some rounds: a story is published until it is found, then removed until it is gone. */
async function rise(site: Site, from: number, times: number, { told = true } = {}) {
  let [found, gone] = [0, 0];
  for (let number = from; number < from + times; number++) {
    const word = `lamp${number}`;
    const published = performance.now();
    await publish(site.db, number, word);
    if (told) site.bundle.refresh();
    await until(() => finds(site, word));
    found = Math.max(found, performance.now() - published);
    const removed = performance.now();
    await site.db.$client.execute({
      sql: `UPDATE stories SET status = 'removed', version = version + 1 WHERE number = ?`,
      args: [number],
    });
    if (told) site.bundle.refresh();
    await until(async () => !(await finds(site, word)));
    gone = Math.max(gone, performance.now() - removed);
    await site.bundle.settled();
  }
  return { found, gone };
}

function publish(db: Db, number: number, word: string): Promise<void> {
  const [story] = [...taken(1, number)];
  return publishSynthetic(db, [{ ...story!, title: `${word} 被合并`, locale: 'zh-CN' }]);
}

function* taken(count: number, first?: number) {
  for (const story of syntheticStories(7, first)) {
    if (count-- <= 0) return;
    yield story;
  }
}

async function until(holds: () => Promise<boolean>, ms = 60_000): Promise<void> {
  const deadline = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Not so within ${ms / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function seconds(ms: number): number {
  return Math.round(ms) / 1000;
}
