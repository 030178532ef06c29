import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { redact, type Redaction } from '../../src/redaction/redact.ts';

interface Span {
  start: number;
  end: number;
  label: string;
  text: string;
}

interface Row {
  id: string;
  adversarial: boolean;
  text: string;
  spans: Span[];
}

interface Tally {
  spans: number;
  found: number;
  certain: number;
  sameLabel: number;
}

interface SetReport {
  file: string;
  all: Tally;
  adversarial: Tally;
  labels: Record<string, Tally>;
  /** Of the redactions made on texts with spans: the share that overlaps a span. */
  precision: number;
  clean: { texts: number; masked: number; asked: number };
  /** Text by text, and the set as one text of 100,000 characters; medians once the engine is warm. */
  msPer1000: number;
  ms100000: number;
  misses: string[];
  falseHits: string[];
}

/** Measure every set; a span counts as found when any redaction overlaps it, masked or asked. */
export function readReport(paths: readonly string[]): SetReport[] {
  const files =
    paths.length > 0 ? paths.flatMap(filesIn) : globSync('tests/eval/redaction-*.jsonl');
  if (files.length === 0) throw new Error('No labelled set found. Give a .jsonl file or a folder.');
  return files.toSorted().map(measure);
}

export function printReport(sets: readonly SetReport[], { misses }: { misses: boolean }): void {
  for (const set of sets) {
    const { all, adversarial, clean } = set;
    console.log(`\n${set.file}`);
    console.log(
      `  recall ${share(all.found, all.spans)}, masked ${share(all.certain, all.spans)}, label right ${share(all.sameLabel, all.spans)}`,
    );
    console.log(
      `  adversarial ${share(adversarial.found, adversarial.spans)}, precision ${(set.precision * 100).toFixed(1)} %`,
    );
    console.log(`  clean texts: ${clean.masked} of ${clean.texts} masked, ${clean.asked} asked`);
    console.log(
      `  ${set.msPer1000.toFixed(3)} ms per 1,000 characters, ${set.ms100000.toFixed(0)} ms for 100,000 in one text`,
    );
    console.table(set.labels);
    if (misses) [...set.misses, ...set.falseHits].forEach((line) => console.log(`  ${line}`));
  }
}

export function writeReport(sets: readonly SetReport[]): void {
  mkdirSync('bench-results', { recursive: true });
  writeFileSync('bench-results/redaction.json', `${JSON.stringify(sets, null, 2)}\n`);
}

function filesIn(path: string): string[] {
  return statSync(path).isDirectory() ? globSync(`${path}/redaction-*.jsonl`) : [path];
}

function measure(file: string): SetReport {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
  const report: SetReport = {
    file,
    all: tally(),
    adversarial: tally(),
    labels: {},
    precision: 0,
    clean: { texts: 0, masked: 0, asked: 0 },
    msPer1000: speed(rows.map(({ text }) => text)),
    ms100000: speed([asOne(rows)]) * 100,
    misses: [],
    falseHits: [],
  };
  let right = 0;
  let made = 0;
  for (const row of rows) {
    const { redactions } = redact(row.text);
    for (const span of row.spans) count(report, row, span, redactions);
    for (const one of redactions) {
      const wanted = row.spans.some((span) => overlaps(span, one));
      if (!wanted)
        report.falseHits.push(
          `+ ${row.id} ${one.label}${one.certain ? '' : '?'} ${row.text.slice(one.start, one.end)}`,
        );
      if (row.spans.length > 0) made += 1;
      if (wanted) right += 1;
    }
    if (row.spans.length === 0) countClean(report, redactions);
  }
  report.precision = right / Math.max(1, made);
  return report;
}

function count(report: SetReport, row: Row, span: Span, redactions: readonly Redaction[]): void {
  const over = redactions.filter((one) => overlaps(span, one));
  const label = (report.labels[span.label] ??= tally());
  const tallies = [report.all, label, ...(row.adversarial ? [report.adversarial] : [])];
  for (const one of tallies) {
    one.spans += 1;
    one.found += over.length > 0 ? 1 : 0;
    one.certain += over.some(({ certain }) => certain) ? 1 : 0;
    one.sameLabel += over.some((redaction) => redaction.label === span.label) ? 1 : 0;
  }
  if (over.length === 0) report.misses.push(`- ${row.id} ${span.label} ${span.text}`);
}

function countClean({ clean }: SetReport, redactions: readonly Redaction[]): void {
  clean.texts += 1;
  if (redactions.some(({ certain }) => certain)) clean.masked += 1;
  else if (redactions.length > 0) clean.asked += 1;
}

function speed(texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const runs = Array.from({ length: 20 }, () => {
    const from = performance.now();
    texts.forEach((text) => redact(text));
    return performance.now() - from;
  });
  const warm = runs.slice(10).toSorted((a, b) => a - b);
  return ((warm[5] ?? 0) / characters) * 1000;
}

function asOne(rows: readonly Row[]): string {
  const all = rows.map(({ text }) => text).join('\n');
  return all.repeat(Math.ceil(100_000 / all.length)).slice(0, 100_000);
}

const tally = (): Tally => ({ spans: 0, found: 0, certain: 0, sameLabel: 0 });
const overlaps = (span: Span, one: Redaction) => one.start < span.end && one.end > span.start;
const share = (part: number, whole: number) =>
  `${part}/${whole} (${whole === 0 ? '–' : ((part / whole) * 100).toFixed(1)} %)`;
