import { globSync, rmSync } from 'node:fs';
import { library } from '../../../src/library/library.ts';
import { startSearch } from '../../../src/search/service.ts';
import { measure, readEvaluation, type Measured, type Quality } from '../../search/quality.ts';
import { aDatabase } from '../../support/database.ts';
import { publishSynthetic, syntheticStories } from '../../support/synthetic-stories.ts';
import { at, rounded } from './figures.ts';

export interface Development {
  /** Evaluation sets; none means all of `tests/eval`. */
  sets: readonly string[];
  /** So many synthetic stories stand beside the content. */
  stories: number;
  /** Asks a site's database instead. */
  database?: string | undefined;
  /** Names the questions without a result of an expected category in the first five. */
  missed: boolean;
}

/** Prints whether the evaluation sets' questions find their category, on the content and stories. */
export async function developmentQuality({ sets, stories, database, missed }: Development) {
  const made = database ? null : await aDatabase();
  if (made) await publishSynthetic(made.db, syntheticStories().take(stories));
  const databaseUrl = database ?? made!.url;
  const search = startSearch({ databaseUrl, content: library(), timeoutMs: 30_000 });
  while (!(await search.ready())) await new Promise((resolve) => setTimeout(resolve, 50));
  const files = sets.length > 0 ? sets : globSync('tests/eval/search-*.jsonl').toSorted();
  const written: Record<string, unknown> = {};
  const beside = database ?? (stories > 0 ? `${stories} synthetic stories` : 'the content alone');
  for (const file of files) {
    const measured = await measure(search, readEvaluation(file));
    const speed = speedOf(measured);
    console.log(
      `\n${file}, ${beside}: ${measured.all.questions} questions, p50 ${speed.p50} ms, p95 ${speed.p95} ms`,
    );
    console.table({
      ...Object.fromEntries([...measured.byType].map(([type, quality]) => [type, shares(quality)])),
      all: shares(measured.all),
    });
    if (missed) printMissed(measured);
    const byType = Object.fromEntries(measured.byType);
    written[file] = { all: measured.all, byType, ...speed };
  }
  await search.close();
  made?.db.$client.close();
  if (made) rmSync(made.folder, { recursive: true, force: true });
  return { stories, ...(database ? { database } : {}), sets: written };
}

function shares({ questions, ...counts }: Quality) {
  const share = (count: number) => Math.round((count / questions) * 1000) / 10;
  return {
    n: questions,
    'first %': share(counts.first),
    'first five %': share(counts.firstFive),
    'predicted %': share(counts.predicted),
    'predicted in three %': share(counts.predictedThree),
    empty: counts.empty,
    'guide or example in three %': share(counts.guided),
  };
}

function speedOf({ milliseconds }: Measured) {
  return { p50: rounded(at(0.5, milliseconds)), p95: rounded(at(0.95, milliseconds)) };
}

function printMissed({ missed }: Measured): void {
  for (const { row, found } of missed) {
    console.log(`${row.id} ${row.type}: ${row.query.slice(0, 80)}`);
    console.log(`  expected ${row.expected.join(', ')}; found ${found.join('; ') || 'nothing'}`);
  }
}
