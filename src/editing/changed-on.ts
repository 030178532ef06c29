import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The day (UTC) of a file's last commit, or of its last edit when that isn't committed. */
export function changedOn(root: string, file: string): string {
  const committed = git(root, 'status', '--porcelain', '--', file) === '' && lastCommit(root, file);
  return committed || statSync(join(root, file)).mtime.toISOString().slice(0, 10);
}

const lastCommit = (root: string, file: string) =>
  git(root, 'log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d', '--', file);

/** What git says, or null where it or its folder isn't there. */
function git(root: string, ...args: string[]): string | null {
  try {
    const env = { ...process.env, TZ: 'UTC', GIT_OPTIONAL_LOCKS: '0' };
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      env,
      stdio: [...stdio],
    }).trim();
  } catch {
    return null;
  }
}
