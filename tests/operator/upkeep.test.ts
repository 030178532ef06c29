import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { anOperator } from '../support/kaicase.ts';

test('doctor names every fault with its cure, and is content once they are cured', async () => {
  const { data, kaicase } = anOperator();
  const before = kaicase(['doctor']);
  expect(before.status).toBe(1);
  expect(before.stdout).toMatch(/FAULT {2}somebody may review: .*user add/);
  kaicase(
    ['user', 'add', 'lin', '--role', 'moderator', '--password-stdin'],
    'a long enough phrase\n',
  );
  expect(kaicase(['doctor'])).toMatchObject({ status: 0, stderr: '' });
  chmodSync(data, 0o755);
  expect(kaicase(['doctor']).stdout).toMatch(/FAULT {2}data folder is private/);
}, 60_000);

test('reindex puts back what the search follows the stories by', async () => {
  const { url, kaicase } = anOperator();
  expect(kaicase(['doctor']).stdout).toMatch(/ok {5}search can follow the stories/);
  const db = await openDatabase({ url });
  await db.$client.batch(['drop table story_changes', 'drop trigger story_is_deleted'], 'write');
  expect(kaicase(['doctor']).stdout).toMatch(
    /FAULT {2}search can follow the stories: story_changes, story_is_deleted missing .*reindex/,
  );
  expect(kaicase(['reindex'])).toMatchObject({ status: 0, stderr: '' });
  expect(kaicase(['doctor']).stdout).toMatch(/ok {5}search can follow the stories/);
}, 60_000);
