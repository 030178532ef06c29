import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { anOperator } from '../support/kaicase.ts';

test('doctor names every fault with its cure, and is content once they are cured', async () => {
  const { data, kaicase } = anOperator();
  const before = kaicase(['doctor']);
  expect(before.status).toBe(1);
  expect(before.stdout).toMatch(/FAULT {2}search index is complete: .*reindex/);
  expect(before.stdout).toMatch(/FAULT {2}somebody may review: .*user add/);
  kaicase(['reindex']);
  kaicase(
    ['user', 'add', 'lin', '--role', 'moderator', '--password-stdin'],
    'a long enough phrase\n',
  );
  expect(kaicase(['doctor'])).toMatchObject({ status: 0, stderr: '' });
  chmodSync(data, 0o755);
  expect(kaicase(['doctor']).stdout).toMatch(/FAULT {2}data folder is private/);
}, 60_000);

test('reindex makes a broken index whole again', async () => {
  const { url, kaicase } = anOperator();
  expect(kaicase(['reindex']).status).toBe(0);
  const db = await openDatabase({ url });
  const count = async () =>
    (await db.$client.execute('select count(*) n from search_documents')).rows[0]?.['n'];
  const whole = await count();
  await db.$client.batch(
    ['drop table search_index', 'delete from search_documents where id % 2'],
    'write',
  );
  expect(kaicase(['reindex'])).toMatchObject({
    status: 0,
    stdout: `The index holds ${String(whole)} documents.\n`,
  });
  expect(await count()).toBe(whole);
}, 60_000);
