// `npm test` on a bare clone: install what is missing, get a Chromium, then run every check under
// the pinned Node.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installIfNeeded, ourEnvironment, pinnedNode, root } from '../src/bootstrap/install.mjs';
import { findChromium } from './support/chromium.mjs';

installIfNeeded();
const CHROMIUM_PATH = findChromium();
const checks = spawn(pinnedNode, [join(root, 'tests/checks.ts'), ...process.argv.slice(2)], {
  cwd: root,
  env: { ...ourEnvironment(), CHROMIUM_PATH, ASTRO_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
});
checks.on('exit', (code) => process.exit(code ?? 1));
