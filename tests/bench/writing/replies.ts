/**
 * How much of the labelled replies the reply reader reads right. Run:
 * `node tests/bench/writing/replies.ts [FILE …]` (default: `tests/eval/replies*.jsonl`). `--misses` lists
 * each wrong finding. Exits with 1 when a deadline is stated whose words don't stand in the text.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { library } from '../../../src/library/library.ts';
import { replyPhrases } from '../../../src/library/reply-phrases.ts';
import { writing } from '../../../src/library/writing.ts';
import { replyContent } from '../../../src/writing/reply/content.ts';
import { readReply } from '../../../src/writing/reply/read.ts';
import { findings, score, type Labelled, type Outcome } from './reply-score.ts';

const options = process.argv.slice(2);
const named = options.filter((one) => !one.startsWith('--'));
const files = named.length > 0 ? named : globSync('tests/eval/replies*.jsonl');
const content = replyContent(replyPhrases(), { ...library(), requests: writing().requests });
const report = files.map((file) => {
  const outcomes = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)
    .map(read);
  return { file, replies: outcomes.length, ...summary(outcomes) };
});
for (const { file, replies, right, overall, falseDeadlines, slowest } of report) {
  console.log(`\n${file}: ${replies} replies`);
  console.table(right);
  console.log(
    `overall ${percent(overall)}, deadlines not in the text: ${falseDeadlines}, slowest ${slowest.toFixed(1)} ms`,
  );
}
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/replies.json', `${JSON.stringify(report, null, 2)}\n`);
process.exitCode = report.some(({ falseDeadlines }) => falseDeadlines > 0) ? 1 : 0;

function read(label: Labelled): Outcome {
  const start = performance.now();
  const reading = readReply(label.text, { requests: label.requests, content });
  const outcome = score(label, reading, performance.now() - start);
  if (options.includes('--misses')) {
    for (const miss of outcome.misses) console.log(`${label.id} ${miss}`);
  }
  return outcome;
}

function summary(outcomes: readonly Outcome[]) {
  const right = Object.fromEntries(
    findings.map((name) => {
      const asked = outcomes.flatMap((outcome) => outcome.right[name]);
      const good = asked.filter(Boolean).length;
      return [name, { right: good, of: asked.length, share: percent(good / asked.length) }];
    }),
  );
  const all = Object.values(right);
  const sum = (of: 'right' | 'of') => all.reduce((total, one) => total + one[of], 0);
  return {
    right,
    overall: sum('right') / sum('of'),
    falseDeadlines: outcomes.reduce((total, one) => total + one.falseDeadlines, 0),
    slowest: Math.max(...outcomes.map(({ ms }) => ms)),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
