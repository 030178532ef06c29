// Runs every check and ends with one line that adds up what all runners counted.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildIfStale } from '../src/bootstrap/build.ts';

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

function run(name: string, args: string[]): boolean {
  process.stdout.write(`\n— ${name}\n`);
  const [command, ...rest] = args as [string, ...string[]];
  return spawnSync(command, rest, { stdio: 'inherit' }).status === 0;
}

/** A tool that only says yes or no counts as one check. */
function one(name: string, args: string[]): void {
  if (run(name, args)) passed += 1;
  else failed += 1;
}

/** A test runner counts its own tests; when it broke before counting, that is one failure. */
function many(name: string, args: string[], count: () => { passed: number; failed: number }): void {
  const ok = run(name, args);
  try {
    const counted = count();
    passed += counted.passed;
    failed += counted.failed || (ok ? 0 : 1);
  } catch {
    failed += 1;
  }
}

const read = (file: string) => JSON.parse(readFileSync(`${results}/${file}`, 'utf8'));

function vitestCount() {
  const { numPassedTests, numFailedTests } = read('vitest.json');
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightCount() {
  const { expected, unexpected, flaky } = read('playwright.json').stats;
  return { passed: expected, failed: unexpected + flaky };
}

one('formatting', ['prettier', '--check', '.']);
one('lint', ['oxlint', '--deny-warnings']);
one('types', ['astro', 'check']);
buildIfStale();
const json = `--outputFile.json=${results}/vitest.json`;
many(
  'rules, data and server',
  [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    json,
  ],
  vitestCount,
);
many(
  'browser',
  ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
  playwrightCount,
);

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
