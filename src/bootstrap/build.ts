import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readConfig } from '../site/config.ts';

const inputs = [
  'src/**/*',
  'content/**/*',
  'public/**/*',
  'db/*.ts',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];
const stamp = 'dist/.built-from';

/** Builds the site unless dist/ was built from exactly these files and this PUBLIC_ORIGIN. */
export function buildIfStale(): void {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stdout.write('Building the site …\n');
  const PUBLIC_ORIGIN = readConfig().publicOrigin;
  // --force: the cache of rendered Markdown keeps the names of style sheets that are no more.
  const build = ['node_modules/astro/bin/astro.mjs', 'build', '--force'];
  const built = spawnSync(process.execPath, build, {
    stdio: 'inherit',
    env: { ...process.env, PUBLIC_ORIGIN, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
  writeFileSync(stamp, wanted);
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readConfig().publicOrigin);
  for (const file of globSync(inputs).toSorted()) {
    if (statSync(file).isFile()) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
