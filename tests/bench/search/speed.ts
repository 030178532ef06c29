import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../db/client.ts';
import { migrateDatabase } from '../../../db/migrate.ts';
import { usualLimits } from '../../../src/search/quick/limits.ts';
import { publishSynthetic, syntheticStories } from '../../support/synthetic-stories.ts';
import { at, megabytes, rounded } from './figures.ts';
import { freshness } from './freshness.ts';
import { indexSize } from './index-size.ts';
import { speedRow, underLoad, type Load, type Speed } from './load.ts';
import { peerSpeeds } from './peer-speed.ts';
import { speedQuestions } from './questions.ts';
import { builtServer, type BuiltServer } from './server.ts';

export interface SpeedOptions {
  /** Seconds that each load lasts at most. */
  seconds: number;
  /** Above so many stories only KaiCase is measured. */
  peersUpTo: number;
}

const asked = speedQuestions();

/** Measures the built server over so many synthetic stories, and its peers beside it; prints both. */
export async function speedAt(size: number, options: SpeedOptions) {
  console.log(`\n${size} synthetic stories`);
  const { facts, loads, bundled } = await ownSpeed(size, options);
  console.table(facts);
  if (!bundled) console.log('The quick search was still writing its archive meanwhile.');
  console.table(rowsOf(loads));
  const peers = size > options.peersUpTo ? {} : await peerSpeeds(size, asked, options.seconds);
  if (Object.keys(peers).length > 0) console.table(rowsOf(peers));
  printRatios(loads, peers);
  return { facts, loads, peers };
}

/** KaiCase alone, with a database of its own that is gone afterwards. */
async function ownSpeed(size: number, options: SpeedOptions) {
  const data = mkdtempSync(join(tmpdir(), 'kaicase-speed-'));
  try {
    const file = join(data, 'kaicase.db');
    await fill(`file:${file}`, size);
    const server = await builtServer(data);
    const asking = askedServer(server, `file:${file}`, size, options);
    const { found, gone, memory, loads, bundled } = await asking.finally(server.stop);
    const facts = {
      'start → ready s': rounded(server.readyMs / 1000),
      'memory of the server MB': megabytes(memory),
      'index in memory MB': megabytes(await indexSize(`file:${file}`)),
      'database MB': megabytes(statSync(file).size),
      'publish → found ms, p50': rounded(at(0.5, found)),
      'publish → found ms, max': rounded(Math.max(...found)),
      'remove → gone ms, p50': rounded(at(0.5, gone)),
      'remove → gone ms, max': rounded(Math.max(...gone)),
    };
    return { facts, loads, bundled };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function askedServer(server: BuiltServer, url: string, size: number, options: SpeedOptions) {
  const bundled = size <= usualLimits.hotAtLeast || (await bundlesWritten(server));
  const loads = await serverLoads(server, options);
  const visitor = await openDatabase({ url, as: 'visitor' });
  const changes = await freshness(visitor, server, { rounds: 20, from: size + 1_000_000 });
  visitor.$client.close();
  return { bundled, loads, ...changes, memory: server.memory() };
}

async function fill(url: string, size: number): Promise<void> {
  const db = await openDatabase({ url });
  await migrateDatabase(db);
  await publishSynthetic(db, syntheticStories().take(size));
  db.$client.close();
}

/** The quick search's archive takes half a core while it is written, once after a first start. */
async function bundlesWritten(server: BuiltServer): Promise<boolean> {
  const deadline = performance.now() + 10 * 60_000;
  while (!(await server.settled())) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return true;
}

async function serverLoads(server: BuiltServer, { seconds }: SpeedOptions) {
  const ask = (q: string) => server.search(q);
  const load = (width: number): Load => ({ width, questions: 1000 * width, seconds });
  await underLoad(ask, [...asked.short, ...asked.long], { width: 1, questions: 400, seconds });
  return {
    'KaiCase, short, 1 at a time': await underLoad(ask, asked.short, load(1)),
    'KaiCase, 1,000 characters, 1 at a time': await underLoad(ask, asked.long, load(1)),
    'KaiCase, short, 4 at once': await underLoad(ask, asked.short, load(4)),
    'KaiCase, 1,000 characters, 4 at once': await underLoad(ask, asked.long, load(4)),
  };
}

const rowsOf = (speeds: Record<string, Speed>) =>
  Object.fromEntries(Object.entries(speeds).map(([name, speed]) => [name, speedRow(speed)]));

/** How many times as many answers a second KaiCase gives as each of its peers. */
function printRatios(loads: Record<string, Speed>, peers: Record<string, Speed>): void {
  const [short, long] = ['short', '1,000 characters'].map((kind) => {
    const rates = Object.entries(peers).filter(([name]) => name.endsWith(`, ${kind}`));
    const own = loads[`KaiCase, ${kind}, 4 at once`]!.rate;
    const byName = rates.map(
      ([name, { rate }]) => [name.slice(0, -kind.length - 2), rate] as const,
    );
    return { kind, own, peers: new Map(byName) };
  });
  const both = {
    kind: 'half short, half long',
    own: mixed(short!.own, long!.own),
    peers: new Map(
      [...short!.peers].map(([name, rate]) => [name, mixed(rate, long!.peers.get(name)!)]),
    ),
  };
  for (const { kind, own, peers: rates } of [short!, long!, both]) {
    const [slowest, ...others] = [...rates].toSorted(([, one], [, other]) => one - other);
    if (!slowest) continue;
    const times = ([name, rate]: readonly [string, number]) => `${rounded(own / rate)} × ${name}`;
    console.log(
      `${kind}: KaiCase gives ${rounded(own)} answers a second, ${times(slowest)}, the slowest peer; ${others.map(times).join(', ')}.`,
    );
  }
}

/** The rate of as many questions of the one kind as of the other. */
const mixed = (one: number, other: number) => 2 / (1 / one + 1 / other);
