import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { holdLock } from '../support/hold-lock.ts';
import { startSite, Visitor, type RunningSite } from '../support/site.ts';
import { tracesIn, tracesUnder } from '../support/traces.ts';

let site: RunningSite;
const moderators: Visitor[] = [];
beforeAll(async () => {
  site = await startSite({ env: { TRUST_PROXY: 'on' } });
  const password = 'quiet-harbour-41';
  const names = ['mod-lin', 'mod-qiu'];
  for (const name of names)
    await site.kaicase(['user', 'add', name, '--role', 'moderator', '--password-stdin'], password);
  for (const username of names) {
    const moderator = new Visitor(site.origin);
    await moderator.post('/sign-in/', { username, password });
    moderators.push(moderator);
  }
}, 90_000);
afterAll(() => site.process.kill('SIGKILL'));

const guide = '/guides/variations/';

/** A post from one of our pages, by a reader without scripts, at an address on the network. */
function send(path: string, fields: Record<string, string>, from: string, origin = site.origin) {
  return fetch(site.origin + path, {
    method: 'POST',
    headers: { Origin: origin, 'X-Forwarded-For': from },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}
const answer = (value: string, from: string, path = guide) =>
  send(`${path}feedback/`, { answer: value }, from);
const report = (fields: Record<string, string>, from: string, path = guide) =>
  send(`${path}report/`, { passage: '', wrong: '', source: '', ...fields }, from);
const moderatorsPage = async () => (await moderators[0]!.get('/moderation/guides/')).text();

/** The rows of a table as objects. */
async function rowsOf(table: string) {
  const db = await openDatabase({ url: `file:${join(site.data, 'kaicase.db')}`, as: 'reader' });
  const { rows } = await db.$client.execute(`SELECT * FROM ${table}`);
  db.$client.close();
  return rows.map((row) => ({ ...row }));
}

describe('“was this right for you?”', () => {
  test('stands on the guide as a form that needs no script', async () => {
    for (const [path, action] of [
      [guide, `${guide}feedback/`],
      [`/en${guide}`, `/en${guide}feedback/`],
    ]) {
      const page = await (await fetch(site.origin + path)).text();
      expect(page).toMatch(new RegExp(`<form[^>]* method="post"[^>]* action="${action}"`));
      expect(page).toContain(action!.replace('feedback', 'report'));
    }
  });

  test('is counted once a place and day, without a cookie, and thanked for', async () => {
    const first = await answer('no', '192.0.2.1');
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe(`${guide}feedback/?done=no`);
    expect(first.headers.getSetCookie()).toEqual([]);
    expect((await answer('yes', '192.0.2.1')).status).toBe(303);
    expect((await answer('yes', '192.0.2.2')).status).toBe(303);
    expect((await answer('yes', '192.0.2.1', '/en/guides/variations/')).status).toBe(303);
    expect(await rowsOf('guide_feedback')).toMatchObject([
      { guide: 'variations', locale: 'zh-CN', yes: 1, no: 1, reports: 0 },
    ]);
    const thanks = await (await fetch(`${site.origin}${guide}feedback/?done=no`)).text();
    expect(thanks).toContain('谢谢');
    expect(thanks).toContain(`href="${guide}report/"`);
  });

  test.each([{}, { answer: 'maybe' }, { answer: 'yes', reader: 'lee' }])(
    'answers 400 to %o and counts nothing',
    async (fields) => {
      const before = await rowsOf('guide_feedback');
      expect((await send(`${guide}feedback/`, fields, '192.0.2.3')).status).toBe(400);
      expect(await rowsOf('guide_feedback')).toEqual(before);
    },
  );

  test('is refused from another site, and for a guide that isn’t there', async () => {
    const foreign = 'https://evil.example';
    expect((await send(`${guide}feedback/`, { answer: 'yes' }, '192.0.2.4', foreign)).status).toBe(
      403,
    );
    expect((await report({ wrong: 'x' }, '192.0.2.4', '/guides/nowhere/')).status).toBe(404);
    for (const path of ['/guides/nowhere/', '/en/guides/nowhere/', '/de/guides/variations/'])
      expect((await answer('yes', '192.0.2.4', path)).status).toBe(404);
  });
});

describe('an error in a guide', () => {
  const wrong =
    '文中说 14 天，实际是 30 天。订单 114-9174026-7365528，邮箱 zq.canary@kestrel.example。';
  const secrets = ['114-9174026-7365528', 'zq.canary', 'kestrel.example'];

  test('is reported without an account, masked, and thanked for', async () => {
    const source = 'https://forum.example/t/16479?token=zq.canary';
    const sent = await report({ passage: '第一步', wrong, source }, '192.0.2.10');
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toBe(`${guide}report/?done=sent`);
    expect(await (await fetch(`${site.origin}${guide}report/?done=sent`)).text()).toContain(
      '收到了',
    );
    const [row] = await rowsOf('guide_reports');
    expect(row).toMatchObject({
      guide: 'variations',
      locale: 'zh-CN',
      passage: '第一步',
      wrong: '文中说 14 天，实际是 30 天。订单 [订单号]，邮箱 [邮箱]。',
      source: 'https://forum.example/t/16479',
      reported_on: new Date().toISOString().slice(0, 10),
    });
    expect(tracesUnder(site.data, secrets)).toEqual([]);
    expect(tracesIn(site.output(), [...secrets, '文中说', '192.0.2'])).toEqual([]);
  });

  test('is prefilled with a heading of the guide and with nothing else', async () => {
    const page = await (await fetch(site.origin + guide)).text();
    const [, anchor = ''] = /<h2[^>]* id="([^"_]+)"/.exec(page)!;
    const valueAt = async (at: string) => {
      const form = await fetch(`${site.origin}${guide}report/?at=${encodeURIComponent(at)}`);
      return /name="passage"[^>]*/.exec(await form.text())![0];
    };
    expect(await valueAt(anchor)).toMatch(/value="[^"]+"/);
    expect(await valueAt('请拨打这个电话')).not.toMatch(/value="[^"]+"/);
  });

  test('without words, or with too many, comes back with what was typed', async () => {
    const empty = await report({ source: '卖家后台"><b>帮助页</b>' }, '192.0.2.11');
    expect(empty.status).toBe(422);
    const page = await empty.text();
    expect(page).toMatch(/value="卖家后台&(?:#34|quot);><b>帮助页<\/b>"/);
    expect(page).toMatch(
      /name="wrong"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*name="wrong"/,
    );
    const long = await report(
      { wrong: `${'字'.repeat(2000)}尾` },
      '192.0.2.11',
      '/en/guides/variations/',
    );
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('字尾</textarea>');
    const form = new FormData();
    form.append('wrong', '一');
    form.append('wrong', '二');
    const twice = await fetch(`${site.origin}${guide}report/`, {
      method: 'POST',
      headers: { Origin: site.origin },
      body: form,
    });
    expect(twice.status).toBe(400);
    expect(await rowsOf('guide_reports')).toHaveLength(1);
  });

  test('is taken ten times an hour from one place, then 429 with the text kept', async () => {
    for (let at = 0; at < 10; at++)
      expect((await report({ wrong: `第 ${at} 处写错` }, '192.0.2.12')).status).toBe(303);
    const refused = await report({ wrong: '又一处写错' }, '192.0.2.12');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('又一处写错');
    expect((await report({ wrong: '另一处' }, '192.0.2.13')).status).toBe(303);
    const foreign = await send(
      `${guide}report/`,
      { wrong: '外面来的' },
      '192.0.2.14',
      'https://evil.example',
    );
    expect(foreign.status).toBe(403);
  });
});

test('while the database is locked nothing is counted or lost, and both can be sent again', async () => {
  const letGo = await holdLock(join(site.data, 'kaicase.db'));
  const [answered, reported] = await Promise.all([
    answer('yes', '192.0.2.20', '/guides/appeals/'),
    report({ wrong: '锁住时写的' }, '192.0.2.20', '/guides/appeals/'),
  ]);
  expect([answered.status, reported.status]).toEqual([503, 503]);
  expect(await reported.text()).toContain('锁住时写的</textarea>');
  letGo();
  expect((await answer('yes', '192.0.2.20', '/guides/appeals/')).status).toBe(303);
  const counted = (await rowsOf('guide_feedback')).filter((row) => row['guide'] === 'appeals');
  expect(counted).toMatchObject([{ yes: 1, no: 0, reports: 0 }]);
}, 60_000);

describe('moderators', () => {
  test('see counts and reports; readers and sellers don’t', async () => {
    const page = await moderatorsPage();
    for (const shown of [
      '有用 1',
      '不适合 1',
      '错误 12',
      '第一步',
      'https://forum.example/t/16479',
    ])
      expect(page).toContain(shown);
    expect(await (await moderators[0]!.get('/moderation/')).text()).toContain(
      '/moderation/guides/',
    );
    const reader = new Visitor(site.origin);
    expect((await reader.get('/moderation/guides/')).status).toBe(303);
    await reader.post('/sign-up/', { username: 'teller-qi', password: 'paper-boat-over-9' });
    expect((await reader.get('/moderation/guides/')).status).toBe(404);
    const [, id = ''] = /name="settle" value="([\w-]+)"/.exec(page)!;
    expect((await reader.post('/moderation/guides/', { settle: id })).status).toBe(404);
    expect(await moderatorsPage()).toContain(id);
  });

  test('settle a report once; it is out of the list, and of every byte after a purge', async () => {
    const [, id = ''] = /value="([\w-]+)"[^>]*>\s*已处理/.exec(
      (await moderatorsPage()).split('forum.example').at(-1)!,
    )!;
    const done = await Promise.all(
      moderators.map((one) => one.post('/moderation/guides/', { settle: id })),
    );
    expect(done.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await done.find(({ status }) => status === 409)!.text()).toContain('别人处理');
    expect(await moderatorsPage()).not.toContain('forum.example');
    expect((await moderators[0]!.post('/moderation/guides/', { settle: 'x' })).status).toBe(400);
    expect((await site.kaicase(['purge'])).stdout).toContain('1 report purged');
    expect(tracesUnder(site.data, ['forum.example'])).toEqual([]);
    expect(await moderatorsPage()).toContain('错误 12');
  }, 90_000);
});
