/**
 * The case writer: how plainly its letters read, how well drafts are checked and replies
 * read, and what texts cost that were made to cost time. Run:
 * `node tests/bench/writing.ts [PART] [options of the part]`; without a part, all of them.
 */
import { spawnSync } from 'node:child_process';

const parts = ['letters', 'checks', 'replies', 'hostile'];
const [asked, ...options] = process.argv.slice(2);
if (asked !== undefined && !parts.includes(asked)) {
  process.stderr.write(`There is no part "${asked}": ${parts.join(', ')}.\n`);
  process.exit(2);
}
const results = (asked === undefined ? parts : [asked]).map((part) => {
  const script = [`tests/bench/writing/${part}.ts`, ...options];
  return spawnSync(process.execPath, script, { stdio: 'inherit' }).status;
});
process.exitCode = results.every((status) => status === 0) ? 0 : 1;
