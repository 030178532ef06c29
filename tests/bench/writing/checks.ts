/**
 * How well the checks of a letter find its faults, and how fast. Run:
 * `node tests/bench/writing/checks.ts [FILE] [--misses]` (default: `tests/eval/writing-drafts.jsonl`).
 * A line of the set: `{id, text, kind, category, marketplace, faults: [check ids]}`. `--misses` names
 * the drafts that were judged otherwise, for the set that rules are tuned on.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checkDraft, checkIds } from '../../../src/writing/checks/check-draft.ts';
import type { LetterKind } from '../../../src/writing/types.ts';

interface Row {
  id: string;
  text: string;
  kind?: LetterKind;
  category?: string;
  marketplace?: string;
  faults: string[];
}

interface Tally {
  n: number;
  right: string[];
  missed: string[];
  wrong: string[];
}

const options = process.argv.slice(2);
const file = options.find((one) => !one.startsWith('--')) ?? 'tests/eval/writing-drafts.jsonl';
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);

const measured = measure();
const each = checkIds.map((id) => figuresOf(id, measured.tallies.get(id)!));
const all = figuresOf('all', everything());
const report = { file, drafts: rows.length, checks: each, all, ms: speed() };

console.table([...each, all].map(({ id, n, precision, recall }) => ({ id, n, precision, recall })));
console.log(`${rows.length} drafts; ms a draft: p50 ${report.ms.p50}, p95 ${report.ms.p95}`);
if (options.includes('--misses')) printMisses();
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/writing-checks.json', `${JSON.stringify(report, null, 2)}\n`);

function measure() {
  const tallies = new Map(
    checkIds.map((id): [string, Tally] => [id, { n: 0, right: [], missed: [], wrong: [] }]),
  );
  // Twice: an expression is compiled in earnest at its second use.
  for (const { text, faults: _, id: __, ...context } of [...rows, ...rows])
    checkDraft(text, context);
  const times: number[] = [];
  for (const { id, text, faults, ...context } of rows) {
    const from = performance.now();
    const checks = checkDraft(text, context);
    times.push(performance.now() - from);
    const found = new Set(checks.filter(({ ok }) => !ok).map((one) => one.id));
    for (const [check, tally] of tallies) {
      const expected = faults.includes(check);
      if (expected) tally.n += 1;
      if (expected && found.has(check)) tally.right.push(id);
      else if (expected) tally.missed.push(id);
      else if (found.has(check)) tally.wrong.push(id);
    }
  }
  return { tallies, times: times.toSorted((one, other) => one - other) };
}

function everything(): Tally {
  const every = [...measured.tallies.values()];
  return {
    n: every.reduce((sum, { n }) => sum + n, 0),
    right: every.flatMap(({ right }) => right),
    missed: every.flatMap(({ missed }) => missed),
    wrong: every.flatMap(({ wrong }) => wrong),
  };
}

function figuresOf(id: string, { n, right, missed, wrong }: Tally) {
  const share = (of: number) => (of === 0 ? null : Math.round((right.length / of) * 1000) / 1000);
  return {
    id,
    n,
    precision: share(right.length + wrong.length),
    recall: share(right.length + missed.length),
  };
}

function speed() {
  const { times } = measured;
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const round = (ms = 0) => Math.round(ms * 100) / 100;
  return { p50: round(at(0.5)), p95: round(at(0.95)) };
}

function printMisses(): void {
  for (const [id, { missed, wrong }] of measured.tallies) {
    if (missed.length + wrong.length === 0) continue;
    console.log(
      `${id}: missed ${missed.join(' ') || '-'}; wrongly found ${wrong.join(' ') || '-'}`,
    );
  }
}
