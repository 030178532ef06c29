import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../db/client.ts';
import { library } from '../../src/library/library.ts';
import { startSearch } from '../../src/search/service.ts';
import { measure, readEvaluation, type Measured, type Quality } from '../search/quality.ts';
import { aDatabase } from '../support/database.ts';

/**
 * Prints the quality and the speed of the search on evaluation sets: `node tests/bench/search.ts
 * [--database file:…] [--missed] [set.jsonl …]`. Without `--database` the index holds the content
 * alone; a database of the site adds its published stories.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { database: { type: 'string' }, missed: { type: 'boolean', default: false } },
});

const { db, url } = values.database
  ? { db: await openDatabase({ url: values.database }), url: values.database }
  : await aDatabase();
const search = startSearch({ databaseUrl: url, content: library(), timeoutMs: 30_000 });
while (!(await search.ready())) await new Promise((resolve) => setTimeout(resolve, 100));

const sets =
  positionals.length > 0 ? positionals : globSync('tests/eval/search-*.jsonl').toSorted();
const written: Record<string, unknown> = {};
for (const set of sets) {
  const measured = await measure(search, readEvaluation(set));
  console.log(`\n${set}: ${measured.all.questions} questions, ${speed(measured)}`);
  console.table({
    ...Object.fromEntries([...measured.byType].map(([type, quality]) => [type, shares(quality)])),
    all: shares(measured.all),
  });
  if (values.missed) printMissed(measured);
  written[set] = { all: measured.all, byType: Object.fromEntries(measured.byType) };
}
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/search.json', JSON.stringify(written, null, 2));
await search.close();
db.$client.close();

function shares({ questions, ...counts }: Quality) {
  const share = (count: number) => Math.round((count / questions) * 1000) / 10;
  return {
    n: questions,
    'first %': share(counts.first),
    'first five %': share(counts.firstFive),
    'predicted %': share(counts.predicted),
    'predicted in three %': share(counts.predictedThree),
    empty: counts.empty,
  };
}

function speed({ milliseconds }: Measured): string {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

function printMissed({ missed }: Measured): void {
  for (const { row, found } of missed) {
    console.log(`${row.id} ${row.type}: ${row.query.slice(0, 80)}`);
    console.log(`  expected ${row.expected.join(', ')}; found ${found.join('; ') || 'nothing'}`);
  }
}
