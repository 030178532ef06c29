/**
 * How well the checks of a letter find its faults, and how fast. Run:
 * `node tests/bench/writing/checks.ts [FILE] [--from ID] [--to ID] [--misses]` (default:
 * `tests/eval/writing-drafts.jsonl`, all of it, told in two halves). A line of the set: `{id, text,
 * kind, category, marketplace, faults: [check ids]}`. Rules are tuned on the drafts up to `lastTuned`;
 * `--misses` names the drafts that were judged otherwise, never those of the exam behind it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
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

const lastTuned = 'd170';
const examFile = 'tests/eval/writing-drafts.jsonl';
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, to: { type: 'string' }, misses: { type: 'boolean' } },
});
const file = positionals[0] ?? examFile;
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row)
  .filter(({ id }) => id >= (options.from ?? '') && id <= (options.to ?? '\uffff'));
const isExam = ({ id }: Row) => file === examFile && id > lastTuned;
const tuned = rows.filter((row) => !isExam(row));
const exam = rows.filter(isExam);

const times: number[] = [];
const parts = { all: judge(rows), tuned: judge(tuned), exam: judge(exam) };
const figures = Object.fromEntries(
  Object.entries(parts).map(([part, tallies]) => [part, figuresIn(tallies)]),
);
const report = { file, drafts: rows.length, lastTuned, ...figures, ms: speed() };

for (const [part, { length }] of Object.entries({ tuned, exam })) {
  if (length === 0) continue;
  console.log(`${part}: ${length} drafts`);
  console.table(figures[part]);
}
console.log(`${rows.length} drafts; ms a draft: p50 ${report.ms.p50}, p95 ${report.ms.p95}`);
if (options.misses) printMisses();
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/writing-checks.json', `${JSON.stringify(report, null, 2)}\n`);

/** Every check's tally over these drafts, and one of all checks together. */
function judge(drafts: readonly Row[]): Map<string, Tally> {
  const empty = (): Tally => ({ n: 0, right: [], missed: [], wrong: [] });
  const tallies = new Map([...checkIds, 'all'].map((id) => [id, empty()]));
  for (const { id, text, faults, ...context } of drafts) {
    const found = new Set(
      timed(() => checkDraft(text, context))
        .filter(({ ok }) => !ok)
        .map((one) => one.id),
    );
    for (const check of checkIds) {
      for (const tally of [tallies.get(check)!, tallies.get('all')!]) {
        if (faults.includes(check)) tally.n += 1;
        if (faults.includes(check)) (found.has(check) ? tally.right : tally.missed).push(id);
        else if (found.has(check)) tally.wrong.push(id);
      }
    }
  }
  return tallies;
}

/** Every draft is checked twice: an expression is compiled in earnest at its second use. */
function timed<T>(check: () => T): T {
  check();
  const from = performance.now();
  const result = check();
  times.push(performance.now() - from);
  return result;
}

function figuresIn(tallies: ReadonlyMap<string, Tally>) {
  return [...tallies].map(([id, { n, right, missed, wrong }]) => {
    const share = (of: number) => (of === 0 ? null : Math.round((right.length / of) * 1000) / 1000);
    const precision = share(right.length + wrong.length);
    return { id, n, precision, recall: share(right.length + missed.length) };
  });
}

function speed() {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const round = (ms = 0) => Math.round(ms * 100) / 100;
  return { p50: round(at(0.5)), p95: round(at(0.95)) };
}

function printMisses(): void {
  for (const [id, { missed, wrong }] of parts.tuned) {
    if (id === 'all' || missed.length + wrong.length === 0) continue;
    console.log(
      `${id}: missed ${missed.join(' ') || '-'}; wrongly found ${wrong.join(' ') || '-'}`,
    );
  }
}
