import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The operator's commands on a data folder of their own; nothing from outside decides where. */
export function anOperator(prefix = 'kaicase-operator-') {
  const data = mkdtempSync(join(tmpdir(), prefix));
  const here = { KAICASE_DATA: data, DATABASE_URL: '', PORT: '', PUBLIC_ORIGIN: '' };
  const kaicase = (args: string[], input = '') => {
    const { status, stdout, stderr } = spawnSync('node', ['src/operator/kaicase.ts', ...args], {
      env: { ...process.env, ...here },
      encoding: 'utf8',
      input,
    });
    return { status, stdout, stderr };
  };
  return { data, url: `file:${join(data, 'kaicase.db')}`, kaicase };
}
