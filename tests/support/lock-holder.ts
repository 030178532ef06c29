// An outside program that takes the write lock again and again, as a database shell would.
// node lock-holder.ts <file>
import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync(process.argv[2]!, { timeout: 2000 });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
for (let turns = 0; ; turns++) {
  try {
    db.exec('BEGIN IMMEDIATE');
    if (turns === 0) process.stdout.write('ready');
    await pause(40);
    db.exec('ROLLBACK');
  } catch {
    // The writers were faster this time.
  }
  await pause(60);
}
