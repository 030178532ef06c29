import type { Db } from '../../../db/client.ts';
import { storyNumber } from '../../../src/site/paths.ts';
import { publishSynthetic, syntheticStories } from '../../support/synthetic-stories.ts';
import type { BuiltServer } from './server.ts';

/** Milliseconds from each change of the database until the search showed it. */
export interface Freshness {
  found: number[];
  gone: number[];
}

const patienceMs = 60_000;

/** Publishes stories beside the running server, one after the other, and takes each away again. */
export async function freshness(
  db: Db,
  { search }: BuiltServer,
  { rounds, from }: { rounds: number; from: number },
): Promise<Freshness> {
  const [found, gone]: [number[], number[]] = [[], []];
  for (let number = from; number < from + rounds; number++) {
    const word = `lamp${number}`;
    const sees = async (shown: boolean) => {
      const ids = await search(word, { kind: 'story', limit: 10 });
      return ids !== null && ids.includes(storyNumber(number)) === shown;
    };
    const [story] = syntheticStories(number, number).take(1);
    const published = performance.now();
    await publishSynthetic(db, [{ ...story!, title: `${word} 被合并`, locale: 'zh-CN' }]);
    await until(() => sees(true));
    found.push(performance.now() - published);
    const removed = performance.now();
    await db.$client.execute({
      sql: `UPDATE stories SET status = 'removed', version = version + 1 WHERE number = ?`,
      args: [number],
    });
    await until(() => sees(false));
    gone.push(performance.now() - removed);
  }
  return { found, gone };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Not so within ${patienceMs / 1000} s.`);
  }
}
