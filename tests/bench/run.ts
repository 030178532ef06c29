/**
 * `npm run bench`: every benchmark; `npm run bench -- search …` (or `redaction`, `quick`, `purge`,
 * `writing`): one of them with its own options. Tables for people; JSON goes to `bench-results/`.
 */
import { spawnSync } from 'node:child_process';

const benchmarks = ['search', 'redaction', 'quick', 'purge', 'writing'];
const [asked, ...options] = process.argv.slice(2);
if (asked !== undefined && !benchmarks.includes(asked)) {
  process.stderr.write(`There is no benchmark "${asked}": ${benchmarks.join(', ')}.\n`);
  process.exit(2);
}
const results = (asked === undefined ? benchmarks : [asked]).map((name) => {
  const script = [`tests/bench/${name}.ts`, ...options];
  return spawnSync(process.execPath, script, { stdio: 'inherit' }).status;
});
process.exitCode = results.every((status) => status === 0) ? 0 : 1;
