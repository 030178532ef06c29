import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { storyFields } from '../support/story-fields.ts';
import { startSite, Visitor } from '../support/site.ts';

const rounds = 30;

/** Sends stories one after another until the server is gone; answers with those acknowledged. */
async function tellUntilItDies(
  visitor: Visitor,
  round: number,
  teller: number,
  acknowledged: string[],
): Promise<void> {
  for (let i = 0; ; i++) {
    const title = `杀进程测试 ${round}-${teller}-${i}`;
    const answer = await visitor.post('/stories/new/', storyFields({ title })).catch(() => null);
    if (!answer) return;
    expect(answer.status).toBe(303);
    acknowledged.push(title);
  }
}

test('30 times kill -9 during submissions loses no acknowledged story and leaves the file sound', async () => {
  const data = mkdtempSync(join(tmpdir(), 'kaicase-kill-'));
  const name = 'teller-one';
  const acknowledged: string[] = [];
  let cookie = '';
  for (let round = 0; round < rounds; round++) {
    const site = await startSite({ data });
    const tellers = [0, 1].map(() => new Visitor(site.origin));
    if (!cookie) {
      await tellers[0]!.post('/sign-up/', { username: name, password: 'long enough 4 me' });
      cookie = tellers[0]!.cookie;
      expect(cookie).not.toBe('');
    }
    for (const teller of tellers) teller.cookie = cookie;
    const before = acknowledged.length;
    const telling = Promise.all(
      tellers.map((teller, index) => tellUntilItDies(teller, round, index, acknowledged)),
    );
    // In the middle of the second to fifth story: how fast the machine is makes no difference.
    const told = before + 1 + Math.floor(Math.random() * 4);
    await vi.waitUntil(() => acknowledged.length >= told, { timeout: 30_000, interval: 1 });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
    site.process.kill('SIGKILL');
    await telling;
  }
  const db = await openDatabase({ url: `file:${join(data, 'kaicase.db')}` });
  const { rows } = await db.$client.execute(
    'select s.title from stories s join authorship_seals a on a.story_id = s.id',
  );
  const stories = await db.$client.execute('select count(*) as n from stories');
  const seals = await db.$client.execute('select count(*) as n from authorship_seals');
  const stored = new Set(rows.map((row) => row['title']));
  const integrity = await db.$client.execute('pragma integrity_check');
  const foreignKeys = await db.$client.execute('pragma foreign_key_check');
  process.stdout.write(`${acknowledged.length} acknowledged in ${rounds} rounds\n`);
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds);
  expect(acknowledged.filter((title) => !stored.has(title))).toEqual([]);
  expect([stories.rows[0]?.['n'], seals.rows[0]?.['n']]).toEqual([rows.length, rows.length]);
  expect(integrity.rows[0]?.['integrity_check']).toBe('ok');
  expect(foreignKeys.rows).toEqual([]);
}, 600_000);
