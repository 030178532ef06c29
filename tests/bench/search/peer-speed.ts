import { syntheticStories } from '../../support/synthetic-stories.ts';
import { megabytes, rounded, timed } from './figures.ts';
import { underLoad, type Speed } from './load.ts';
import { fts5Trigrams } from './peers/fts5.ts';
import { miniSearchWords } from './peers/minisearch.ts';
import { pagefind } from './peers/pagefind.ts';
import type { Document, Fill } from './peers/peer.ts';

/** Pagefind writes 100,000 records in minutes and gigabytes. */
const pagefindUpTo = 10_000;

/**
 * Asks the peers the same questions over the same stories, one at a time and in this process: they
 * have no server, no masking and no explanation to make, which is to their advantage.
 */
export async function peerSpeeds(
  size: number,
  asked: { short: readonly string[]; long: readonly string[] },
  seconds: number,
): Promise<Record<string, Speed>> {
  const fills: Fill[] = [miniSearchWords, fts5Trigrams];
  if (size <= pagefindUpTo) fills.push(pagefind);
  const documents = syntheticDocuments(size);
  const speeds: Record<string, Speed> = {};
  for (const fill of fills) {
    const [engine, fillMs] = await timed(() => fill(documents));
    const { name, bytes } = engine;
    console.log(`${name}: filled in ${rounded(fillMs / 1000)} s, ${megabytes(bytes)} MB.`);
    for (const [kind, texts] of [
      ['short', asked.short],
      ['1,000 characters', asked.long],
    ] as const) {
      await underLoad(engine.ask, texts, { width: 1, questions: 50, seconds: seconds / 5 });
      const load = { width: 1, questions: 1000, seconds };
      speeds[`${name}, ${kind}`] = await underLoad(engine.ask, texts, load);
    }
    await engine.close();
  }
  return speeds;
}

/** The stories of the server as documents: all of their text. */
function syntheticDocuments(size: number): Document[] {
  return syntheticStories()
    .take(size)
    .map(({ number, title, problem, quote, takeaway }) => ({
      id: String(number),
      title,
      text: [problem, quote, takeaway].join('\n'),
    }))
    .toArray();
}
