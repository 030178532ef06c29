import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ourEnvironment, root } from '../../src/bootstrap/install.mjs';

const usual = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium: one that is there, else Debian's (as root), else Playwright's own, for
 * which the answer is an empty string.
 */
export function findChromium() {
  const present = () => usual.find((path) => path && existsSync(path));
  if (present()) return present();
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installing Chromium …\n');
    run('apt-get', ['update', '-qq']);
    const packages = ['chromium', 'fonts-noto-cjk'];
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    if (present()) return present();
  }
  run(join(root, 'node_modules/.bin/playwright'), ['install', 'chromium']);
  return '';
}

function run(command, args) {
  const env = { ...ourEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(command, args, { stdio: 'inherit', env });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
}
