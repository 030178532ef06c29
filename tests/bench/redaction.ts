/**
 * How much of the labelled sets the redaction finds, and how fast, beside other redactors. Run:
 * `node tests/bench/redaction.ts [FILE|FOLDER …]` (default: `tests/eval/redaction-*.jsonl`, with peers).
 * `--misses` lists what was missed and what was wrongly found; `--peers` and `--no-peers` say whether
 * the peers run too. The report also goes to `bench-results/redaction.json`.
 */
import { peers } from './redaction/peers/index.ts';
import { printReport, reportOn, writeReport } from './redaction/report.ts';

const options = process.argv.slice(2);
const paths = options.filter((one) => !one.startsWith('--'));
const withPeers =
  options.includes('--peers') || (paths.length === 0 && !options.includes('--no-peers'));
const report = await reportOn(paths, withPeers ? peers : []);
printReport(report, { misses: options.includes('--misses') });
writeReport(report);
