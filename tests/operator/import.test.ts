import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { anOperator } from '../support/kaicase.ts';

const story = {
  externalId: 'forum-1',
  title: '两款台灯被并成一个变体',
  problem: '两款台灯被系统并成一个变体，订单 113-8846201-5540217 的买家也来问，客服只回复模板。',
  steps: [
    { day: 0, actor: 'seller', text: '写信到 lee.shop@brightnest.example 问过一次。', quote: '' },
  ],
  takeaway: '附一张对照表。',
  english: 'Please separate the two products.',
  category: 'variation-split-merge',
  marketplace: 'US',
  channel: 'email',
  replyLanguage: 'en',
  outcome: 'solved',
  days: 6,
  rounds: 3,
  openedMonth: '2026-09',
  locale: 'zh-CN',
};
const second = { ...story, externalId: 'forum-2', title: '另一家店的台灯被并走', days: null };

function aFile(folder: string, lines: unknown[]): string {
  const file = join(folder, 'stories.jsonl');
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return file;
}

test('an import masks, publishes, is repeatable, and comes out again as it went in', async () => {
  const { data, url, kaicase } = anOperator();
  const file = aFile(data, [story, second]);
  expect(kaicase(['import', file, '--publish'])).toMatchObject({
    status: 0,
    stdout: '2 new, 0 known already, 0 refused.\n',
  });
  expect(kaicase(['import', file, '--publish'])).toMatchObject({
    status: 0,
    stdout: '0 new, 2 known already, 0 refused.\n',
  });
  const db = await openDatabase({ url });
  const { rows } = await db.$client.execute('select * from stories');
  expect(rows.map((row) => [row['status'], row['version']])).toEqual([
    ['published', 1],
    ['published', 1],
  ]);
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/113-8846201-5540217|lee\.shop@/);

  const out = join(data, 'out.jsonl');
  expect(kaicase(['export', out])).toMatchObject({ status: 0 });
  const lines = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as typeof story);
  const same = lines.find((line) => line.externalId === 'forum-1');
  expect(Object.keys(same!).toSorted()).toEqual(Object.keys(story).toSorted());
  expect(same).toMatchObject({ title: story.title, days: 6, openedMonth: '2026-09' });
  expect(kaicase(['import', out]).stdout).toBe('0 new, 2 known already, 0 refused.\n');
}, 60_000);

test('a bad line is named by its number and the rest goes in', async () => {
  const { data, kaicase } = anOperator();
  const bad = [
    story,
    'not json',
    { ...second, outcome: 'maybe', category: 'nowhere' },
    { title: 'no id' },
    second,
  ];
  const done = kaicase(['import', aFile(data, bad)]);
  expect(done.status).toBe(1);
  expect(done.stdout).toBe('2 new, 0 known already, 3 refused.\n');
  expect(done.stderr).toContain('line 2: this is no JSON.');
  expect(done.stderr).toMatch(/line 3: .*outcome unknown/);
  expect(done.stderr).toContain('line 4: externalId is missing.');
}, 60_000);

test('a change in the file replaces the text, but what was taken down stays down', async () => {
  const { data, url, kaicase } = anOperator();
  kaicase(['import', aFile(data, [story, second]), '--publish']);
  const db = await openDatabase({ url });
  await db.$client.execute("update stories set status = 'removed' where external_id = 'forum-2'");
  kaicase([
    'import',
    aFile(data, [{ ...story, title: '改过的标题，更清楚' }, second]),
    '--publish',
  ]);
  const { rows } = await db.$client.execute(
    'select title, status, version from stories order by external_id',
  );
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { title: '改过的标题，更清楚', status: 'published', version: 2 },
    { title: second.title, status: 'removed', version: 1 },
  ]);
}, 60_000);

test('a file that is not there is one clear line', () => {
  const { kaicase } = anOperator();
  const done = kaicase(['import', '/nowhere/stories.jsonl']);
  expect(done.status).toBe(1);
  expect(done.stderr).toBe("/nowhere/stories.jsonl can't be read: ENOENT.\n");
}, 60_000);
