// Runs under whatever Node is on PATH, before anything is installed: plain JavaScript, no imports
// from packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The Node that the project pins through the npm package `node`. */
export const pinnedNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Installs the locked dependencies when they are missing or the lockfile changed. */
export function installIfNeeded() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const wanted = lock.digest('hex');
  const stamp = join(root, 'node_modules/.installed');
  const present = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (present && existsSync(pinnedNode)) return;
  process.stdout.write('Installing dependencies …\n');
  const npm = process.env['npm_execpath'];
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
  writeFileSync(stamp, wanted);
}

/** The environment in which `node` and the installed commands mean ours. */
export function ourEnvironment() {
  const bin = join(root, 'node_modules/.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: `${bin}${separator}${process.env['PATH'] ?? ''}` };
}
