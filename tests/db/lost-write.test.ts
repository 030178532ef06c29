import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createClient } from '@libsql/client';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { aDatabase } from '../support/database.ts';

const children: ChildProcess[] = [];
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));

async function aTableOfAcks() {
  const { db, url } = await aDatabase();
  await db.$client.execute('create table acks (id text primary key)');
  return { url, db };
}

function start(script: string, ...args: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--no-warnings', `tests/support/${script}`, ...args]);
  child.stderr!.pipe(process.stderr);
  children.push(child);
  return child;
}

async function acknowledgedBy(child: ChildProcess): Promise<string[]> {
  let output = '';
  child.stdout!.on('data', (chunk) => (output += String(chunk)));
  await once(child, 'close');
  return JSON.parse(output) as string[];
}

async function writeFromTwoProcesses(kind: 'ours' | 'raw', count: number) {
  const { db, url } = await aTableOfAcks();
  const holder = start('lock-holder.ts', url.slice('file:'.length));
  await once(holder.stdout!, 'data');
  const writers = ['a', 'b'].map((name) => start('writer.ts', kind, url, name, String(count)));
  const acknowledged = (await Promise.all(writers.map(acknowledgedBy))).flat();
  holder.kill('SIGKILL');
  const rows = await db.$client.execute('select id from acks');
  const stored = new Set(rows.rows.map((row) => row['id']));
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !stored.has(id)).length,
  };
}

test('two processes beside an outside lock holder lose none of 5,000 acknowledged writes', async () => {
  const { acknowledged, lost } = await writeFromTwoProcesses('ours', 2500);
  expect(acknowledged).toBe(5000);
  expect(lost).toBe(0);
}, 300_000);

test('the raw client loses acknowledged writes in the same place', async () => {
  const { lost } = await writeFromTwoProcesses('raw', 2500);
  expect(lost).toBeGreaterThan(0);
}, 300_000);

/** One process, one open write transaction elsewhere: the steps of libsql-client-ts #352. */
test('in one process a write after a busy one is lost by the raw client and kept by ours', async () => {
  const raw = await writesAfterBusy((url) => createClient({ url, timeout: 50 }));
  expect(raw.lost).toBe(raw.acknowledged);
  expect(raw.acknowledged).toBe(50);
  const ours = await writesAfterBusy(
    async (url) => (await openDatabase({ url, maxWaitMs: 20 })).$client,
  );
  expect(ours).toEqual({ acknowledged: 50, lost: 0 });
});

async function writesAfterBusy(
  open: (url: string) => ReturnType<typeof createClient> | Promise<ReturnType<typeof createClient>>,
) {
  const { url, db } = await aTableOfAcks();
  const blocker = createClient({ url, timeout: 0 });
  const client = await open(url);
  const transaction = await blocker.transaction('write');
  await expect(client.execute("insert into acks values ('refused')")).rejects.toThrow(/./);
  await transaction.commit();
  const reading = client.protocol === 'file' ? await blocker.transaction('read') : null;
  await reading?.execute('select count(*) from acks');
  const acknowledged: string[] = [];
  for (let i = 0; i < 50; i++) {
    await client.execute({ sql: 'insert into acks values (?)', args: [`ack-${i}`] });
    acknowledged.push(`ack-${i}`);
  }
  await reading?.commit();
  const rows = await db.$client.execute('select id from acks');
  const stored = new Set(rows.rows.map((row) => row['id']));
  const lost = acknowledged.filter((id) => !stored.has(id)).length;
  return { acknowledged: acknowledged.length, lost };
}
