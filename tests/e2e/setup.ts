import { spawnSync } from 'node:child_process';
import { people } from './people.ts';

/** The accounts that an operator makes. Runs after the server is up, beside it. */
export default function addPeople(): void {
  for (const { name, password, role } of Object.values(people)) {
    const args = [
      'src/operator/kaicase.ts',
      'user',
      'add',
      name,
      '--role',
      role,
      '--password-stdin',
    ];
    const added = spawnSync('node', args, { input: password, encoding: 'utf8' });
    if (added.status !== 0) throw new Error(added.stderr);
  }
}
