/**
 * How much of the labelled sets the redaction finds. Run: `node tests/bench/redaction.ts [FILE|FOLDER …]`
 * (default: `tests/eval/redaction-*.jsonl`). `--misses` lists what was missed and what was wrongly found;
 * the report also goes to `bench-results/redaction.json`.
 */
import { readReport, printReport, writeReport } from './redaction-report.ts';

const paths = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const report = readReport(paths);
printReport(report, { misses: process.argv.includes('--misses') });
writeReport(report);
