// `npm start` on a bare clone: install what is missing, then go on under the pinned Node.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installIfNeeded, ourEnvironment, pinnedNode, root } from './install.mjs';

installIfNeeded();
const site = spawn(pinnedNode, [join(root, 'src/bootstrap/start.ts')], {
  cwd: root,
  env: ourEnvironment(),
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => site.kill(signal));
site.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
