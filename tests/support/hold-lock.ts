import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Another program takes the write lock and holds it until it is told to let go. */
export async function holdLock(file: string) {
  const code = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1], { timeout: 5000 });
    db.exec('BEGIN IMMEDIATE'); console.log('held'); process.stdin.once('data', () => { db.exec('ROLLBACK'); process.exit(); });`;
  const holder = spawn(process.execPath, ['--no-warnings', '-e', code, file]);
  await once(holder.stdout, 'data');
  return () => holder.stdin.write('go');
}
