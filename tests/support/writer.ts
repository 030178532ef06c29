// A process that writes rows into `acks` and says which were acknowledged.
// node writer.ts <ours|raw> <url> <name> <count>
import { createClient } from '@libsql/client';
import { openDatabase } from '../../db/client.ts';

const [kind, url, name, count] = process.argv.slice(2) as [string, string, string, string];
const client =
  kind === 'ours'
    ? (await openDatabase({ url, as: 'visitor', maxWaitMs: 20_000 })).$client
    : createClient({ url, timeout: 0 });

const acknowledged: string[] = [];
for (let i = 0; i < Number(count); i++) {
  const id = `${name}-${i}`;
  try {
    await client.execute({ sql: 'insert into acks (id) values (?)', args: [id] });
    acknowledged.push(id);
  } catch (error) {
    if (kind === 'ours') throw error;
  }
}
process.stdout.write(JSON.stringify(acknowledged));
// As after a crash: what was only promised must not be saved by a tidy close.
process.stdout.once('drain', () => process.kill(process.pid, 'SIGKILL'));
setTimeout(() => process.kill(process.pid, 'SIGKILL'), 200);
