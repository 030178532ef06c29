/**
 * How well the checks of a letter find its faults, and how fast. Run:
 * `node tests/bench/writing/checks.ts [FILE] [--from ID] [--to ID] [--misses]` (default:
 * `tests/eval/writing-drafts.jsonl`, all of it). A line of the set: `{id, text, kind, category,
 * marketplace, faults: [check ids]}`. A letter of the id names the part: d1 is d001–d085, d2 the rest
 * of d; e, f and g were written blind and have been tuned on since. h was written blind, too, and no
 * rule was changed for it: it tells what to expect of drafts that nobody has seen. Prints precision
 * and recall of each part, then one table over all; `--misses` names the drafts that were judged
 * otherwise, but those of h.
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

const lastOfFirst = 'd085';
const defaultFile = 'tests/eval/writing-drafts.jsonl';
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, to: { type: 'string' }, misses: { type: 'boolean' } },
});
const file = positionals[0] ?? defaultFile;
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row)
  .filter(({ id }) => id >= (options.from ?? '') && id <= (options.to ?? '\uffff'));
const partOf = ({ id }: Row) => id.replace(/[0-9].*/, '') + (id.startsWith('d') ? halfOf(id) : '');
/** The part that no rule is changed for. */
const unseen = 'h';
const halfOf = (id: string) => (id <= lastOfFirst ? '1' : '2');
const names = [...new Set(rows.map(partOf))].toSorted();

const times: number[] = [];
const all = judge(rows);
const parts = Object.fromEntries(
  names.map((name) => [name, figuresIn(judge(rows.filter((row) => partOf(row) === name)))]),
);
const report = { file, drafts: rows.length, all: figuresIn(all), parts, ms: speed() };

for (const [part, figures] of Object.entries(parts)) {
  const { precision, recall } = figures.at(-1)!;
  const length = rows.filter((row) => partOf(row) === part).length;
  console.log(`${part}: ${length} drafts, precision ${precision}, recall ${recall}`);
}
console.table(report.all);
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
  const named = (ids: readonly string[]) =>
    ids.filter((id) => !id.startsWith(unseen)).join(' ') || '-';
  for (const [id, { missed, wrong }] of all) {
    if (id === 'all' || named([...missed, ...wrong]) === '-') continue;
    console.log(`${id}: missed ${named(missed)}; wrongly found ${named(wrong)}`);
  }
}
