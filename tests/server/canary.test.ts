import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Db } from '../../db/client.ts';
import { startSite, Visitor, type RunningSite } from '../support/site.ts';
import { storyFields } from '../support/story-fields.ts';
import { tracesIn, tracesUnder } from '../support/traces.ts';

/** What names the test's author. */
const certain = {
  email: 'zq.canary-shop@kestrel-lamps.example',
  order: '114-9174026-7365528',
  phone: '+86 138 2917 4406',
  asin: 'B0CANRY7X4',
  seller: 'A2CANARYSELLR7',
  tracking: '1Z999AA10123456784',
};
/** Asked of an author who uses the browser; masked without asking where it is written out. */
const street = '广东省深圳市龙岗区坂田街道雪岗北路 2318 号 4 栋 1706 室';
const values = [...Object.values(certain), street];
/** Whatever must stand nowhere: what is certain, and parts of it. */
const canaries = [...Object.values(certain), '13829174406', 'canary-shop', 'kestrel-lamps'];
const author = 'zqcanaryteller';
/** Plain words that stand in this one story alone. */
const words = ['zirkonlampe', '龘鱻灯架'];

const holding = (what: string) =>
  `${what}，邮箱 ${certain.email}，订单 ${certain.order}，电话 ${certain.phone}，ASIN ${certain.asin}，` +
  `卖家编号 ${certain.seller}，运单 ${certain.tracking}，地址：${street}。`;

const told = (changes: Record<string, string> = {}) =>
  storyFields({
    title: `两款 zirkonlampe 和龘鱻灯架被并成一个变体 ${certain.asin}`,
    problem: holding('两款灯被系统并成一个变体，评论也混在一起，客服只回复模板'),
    'steps[0].text': holding('开 Case 说明'),
    'steps[1].quote': `Dear ${certain.email}, about ${certain.order} and ${certain.asin}: no further action.`,
    takeaway: holding('附一张对照表'),
    english: `Please separate ${certain.asin}. Write to ${certain.email} or call ${certain.phone}.`,
    ...changes,
  });

const outside = mkdtempSync(join(tmpdir(), 'kaicase-canary-'));
let site: RunningSite;
let teller: Visitor;
let moderator: Visitor;
let path: string;

beforeAll(async () => {
  site = await startSite();
  teller = new Visitor(site.origin);
  await teller.post('/sign-up/', { username: author, password: 'paper-boat-over-9' });
  await site.kaicase(
    ['user', 'add', 'reviewer', '--role', 'moderator', '--password-stdin'],
    'paper-boat-over-8\n',
  );
  moderator = new Visitor(site.origin);
  await moderator.post('/sign-in/', { username: 'reviewer', password: 'paper-boat-over-8' });
}, 120_000);
afterAll(() => site.process.kill('SIGKILL'));

/** The story that waits, decided upon as a moderator does it. */
async function decide(decision: string, reason: string): Promise<void> {
  const queue = await (await moderator.get('/moderation/')).text();
  const [, review] = /href="(\/moderation\/[\w-]{36}\/)"/.exec(queue)!;
  const page = await (await moderator.get(review!)).text();
  for (const visible of [queue, page]) expect(tracesIn(visible, canaries)).toEqual([]);
  expect(page).not.toContain(author);
  const [, version] = /name="version" value="(\d+)"/.exec(page)!;
  const done = await moderator.post(review!, { decision, reason, version: version! });
  expect(done.status).toBe(303);
}

const mine = async () => (await teller.get('/my/stories/')).text();
const api = (to: string, init?: RequestInit) => fetch(`${site.origin}/api/v1${to}`, init);
const asJson = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

async function found(q: string): Promise<string> {
  return (await api(`/search?q=${encodeURIComponent(q)}&kind=story`)).text();
}

/** Every page that a reader can reach by links, and what machines read. */
async function everythingPublic(): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const waiting = (
    '/ /en/ /stories/ /en/stories/ /moderation-log/ /insights/ /nowhere/ /robots.txt /llms.txt ' +
    '/feed.xml /en/feed.xml /stories/feed.json /sitemap-index.xml /healthz /readyz ' +
    '/api/openapi.json /api/v1/stories /api/v1/stats /pagefind-stories/bundles.json'
  ).split(' ');
  for (let at = 0; at < waiting.length; at++) {
    const address = waiting[at]!;
    if (seen.has(address)) continue;
    const answer = await fetch(site.origin + address);
    const text = await answer.text();
    seen.set(address, text);
    if (!answer.ok && !address.includes('nowhere')) continue;
    for (const [, href] of text.matchAll(/(?:href="|<loc>)([^"<#]+)/g)) {
      const url = new URL(href!.replaceAll('&amp;', '&'), site.origin);
      const isPage = url.pathname.endsWith('/') || url.pathname.endsWith('.xml');
      if (
        isPage &&
        (url.host === new URL(site.origin).host || href!.startsWith('http://localhost'))
      )
        waiting.push(url.pathname + url.search);
    }
    for (const [, number] of text.matchAll(/"id":"(K-\d+)"/g))
      waiting.push(`/api/v1/stories/${number}`);
  }
  return seen;
}

/** All rows of all tables, by table. */
async function dump(db: Db): Promise<Map<string, string>> {
  const { rows } = await db.$client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const tables = new Map<string, string>();
  for (const name of rows.map((row) => String(row['name'])))
    tables.set(name, JSON.stringify((await db.$client.execute(`SELECT * FROM "${name}"`)).rows));
  return tables;
}

const wherever = (all: Map<string, string>, wanted: readonly string[]) =>
  [...all].flatMap(([name, text]) => tracesIn(text, wanted).map((word) => `${name}: ${word}`));

describe('a story that names its author in every field', () => {
  test('holds canaries that are certain, as the redaction itself says', async () => {
    const answer = await api('/redact', asJson({ text: holding('x') }));
    const { text, redactions } = (await answer.json()) as {
      text: string;
      redactions: { certain: boolean; start: number; end: number }[];
    };
    const isCertain = (value: string) => {
      const at = holding('x').indexOf(value);
      const end = at + value.length;
      return redactions.some((one) => one.certain && one.start < end && one.end > at);
    };
    expect(values.filter((value) => !isCertain(value) && value !== street)).toEqual([]);
    if (isCertain(street)) canaries.push(street, '雪岗北路');
    expect(tracesIn(text, canaries)).toEqual([]);
  });

  test('is sent, returned with a reason, revised, published and imported', async () => {
    const q = holding('zirkonlampe 被合并');
    await teller.post('/search/', { q });
    await teller.get(`/search/?q=${encodeURIComponent(q)}`);
    for (const answer of [
      await api('/search', asJson({ q })),
      await api(`/search?q=${encodeURIComponent(q)}`),
    ])
      expect(tracesIn(await answer.text(), canaries)).toEqual([]);
    await new Visitor(site.origin).post('/sign-in/', { username: author, password: certain.email });

    const preview = await teller.post('/stories/new/', { ...told(), intent: 'preview' });
    expect(preview.status).toBe(200);
    await teller.post('/stories/new/', { ...told(), intent: 'save-draft' });
    expect((await teller.post('/stories/new/', told())).status).toBe(303);
    await decide('return', holding('请补充'));
    const [, revise] = /href="([^"]*\?revise=[\w-]+)"/.exec(await mine())!;
    expect((await teller.post(revise!, told({ rounds: '3' }))).status).toBe(303);
    await decide('publish', holding('好'));
    [, path = ''] = /href="(\/stories\/K-\d+\/)"/.exec(await mine())!;

    const fields = {
      ...told(),
      steps: [{ day: 0, actor: 'seller', text: holding('开'), quote: '' }],
    };
    const line = (externalId: string) =>
      JSON.stringify({ ...fields, externalId, days: 3, rounds: 2 });
    const file = join(outside, 'in.jsonl');
    writeFileSync(file, `${line('forum-1')}\n`);
    expect(await site.kaicase(['import', file, '--publish'])).toMatchObject({ status: 0 });
    writeFileSync(file, `${line('forum-2')}\n`);
    expect(await site.kaicase(['import', file])).toMatchObject({ status: 0 });
    await expect.poll(() => found('zirkonlampe'), { timeout: 10_000 }).toContain(path);
  }, 60_000);

  test('leaves no canary on any public page, in the API, or for machines', async () => {
    const all = await everythingPublic();
    process.stdout.write(`${all.size} public addresses read\n`);
    expect(all.size).toBeGreaterThan(300);
    expect(all.get(path)).toContain('zirkonlampe');
    expect(wherever(all, [...canaries, author])).toEqual([]);
  }, 120_000);

  test('leaves none in the database, its files, the bundles, the logs or an export', async () => {
    const db = await openDatabase({ url: `file:${join(site.data, 'kaicase.db')}`, as: 'reader' });
    const [user] = (
      await db.$client.execute({ sql: 'SELECT id FROM users WHERE name = ?', args: [author] })
    ).rows;
    const tables = await dump(db);
    db.$client.close();
    const holdersOf = (word: string) =>
      [...tables.keys()].filter((one) => tables.get(one)!.includes(word));
    expect(holdersOf(author)).toEqual(['users']);
    expect(holdersOf(String(user!['id'])).toSorted()).toEqual(['sessions', 'users']);
    await expect
      .poll(() => tracesUnder(join(site.data, 'pagefind-stories'), words), { timeout: 10_000 })
      .not.toEqual([]);
    expect(tracesUnder(site.data, canaries)).toEqual([]);
    const named = tracesUnder(site.data, [author]).map((trace) => trace.split(':')[0]);
    expect(named.filter((file) => !/^kaicase\.db(-wal)?$/.test(file!))).toEqual([]);
    const out = join(outside, 'out.jsonl');
    expect(await site.kaicase(['export', out])).toMatchObject({ status: 0 });
    expect(readFileSync(out, 'utf8')).toContain('zirkonlampe');
    expect(tracesIn(readFileSync(out, 'utf8'), [...canaries, author])).toEqual([]);
    expect(tracesIn(site.output(), [...canaries, ...words, author])).toEqual([]);
  }, 60_000);
});

describe('a story that is withdrawn', () => {
  test('is gone at once from page, list, API, search and bundles', async () => {
    // The imported copies were taken down before.
    const db = await openDatabase({ url: `file:${join(site.data, 'kaicase.db')}`, as: 'visitor' });
    await db.$client.execute(
      "UPDATE stories SET status = 'withdrawn', version = version + 1 WHERE external_id IS NOT NULL",
    );
    const [, id] = /name="withdraw" value="([\w-]+)"/.exec(await mine())!;
    await teller.post('/my/stories/', { withdraw: id! });
    expect((await fetch(site.origin + path)).status).toBe(404);
    expect((await api(path.slice(0, -1))).status).toBe(404);
    expect(await found('zirkonlampe')).not.toContain(path);
    for (const address of ['/stories/', '/en/stories/', '/', '/api/v1/stories'])
      expect(tracesIn(await (await fetch(site.origin + address)).text(), words)).toEqual([]);
    const list = (await (await fetch(`${site.origin}/pagefind-stories/bundles.json`)).json()) as {
      bundles: { hidden: number[] }[];
    };
    const number = Number(/\d+/.exec(path)![0]);
    for (const { hidden } of list.bundles) expect(hidden).toContain(number);
    db.$client.close();
  }, 60_000);

  test('is in no byte of the data folder after a purge beside the running server', async () => {
    const purged = await site.kaicase(['purge']);
    expect(purged).toMatchObject({ status: 0, stderr: '' });
    expect(purged.stdout).toMatch(/ purged\. Nothing of what was deleted is left/);
    expect(tracesUnder(site.data, words)).toEqual([]);
    expect(tracesIn(site.output(), words)).toEqual([]);
  }, 90_000);

  test('has the same 404 as a story that never was, and can’t be imported again', async () => {
    const bare = async (address: string) => {
      const answer = await fetch(site.origin + address);
      return `${answer.status} ${await answer.text()}`.replaceAll(address, '');
    };
    expect(await bare(path)).toBe(await bare('/stories/K-123456789/'));
    const out = join(outside, 'out.jsonl');
    expect((await site.kaicase(['import', out, '--publish'])).stdout).toBe(
      '0 new, 2 known already, 0 refused.\n',
    );
    // Only the author's own draft still has its words, sealed: no byte of the folder shows them.
    const [, draft] = /name="delete-draft" value="([\w-]{36})"/.exec(await mine())!;
    await teller.post('/my/stories/', { 'delete-draft': draft! });
    expect(await mine()).not.toContain('zirkonlampe');
  }, 60_000);

  test('a server that is killed in the middle of a purge comes back whole, and the next one finishes', async () => {
    expect(
      (await teller.post('/stories/new/', told({ title: 'zirkonlampe 又被并了' }))).status,
    ).toBe(303);
    const [, id] = /name="withdraw" value="([\w-]+)"/.exec(await mine())!;
    await teller.post('/my/stories/', { withdraw: id! });
    const db = await openDatabase({ url: `file:${join(site.data, 'kaicase.db')}`, as: 'visitor' });
    await db.$client.execute("INSERT INTO meta (key, value) VALUES ('purge-asked:by-nobody', '')");
    for (;;) {
      const { rows } = await db.$client.execute(
        "SELECT 1 FROM meta WHERE key IN ('erasure_due', 'purge-answered:by-nobody')",
      );
      if (rows.length > 0) break;
    }
    site.process.kill('SIGKILL');
    await once(site.process, 'exit');
    const { rows } = await db.$client.execute('PRAGMA integrity_check');
    expect(rows[0]?.['integrity_check']).toBe('ok');
    db.$client.close();
    site = await startSite({ data: site.data });
    expect(await site.kaicase(['purge'])).toMatchObject({ status: 0, stderr: '' });
    expect(tracesUnder(site.data, words)).toEqual([]);
  }, 120_000);

  test('is purged without a server as well', async () => {
    teller = new Visitor(site.origin);
    await teller.post('/sign-in/', { username: author, password: 'paper-boat-over-9' });
    expect((await teller.post('/stories/new/', told())).status).toBe(303);
    const [, id] = /name="withdraw" value="([\w-]+)"/.exec(await mine())!;
    await teller.post('/my/stories/', { withdraw: id! });
    site.process.kill('SIGKILL');
    await once(site.process, 'exit');
    expect(tracesUnder(site.data, words)).not.toEqual([]);
    expect(await site.kaicase(['purge'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: /^1 story/,
    });
    expect(tracesUnder(site.data, words)).toEqual([]);
  }, 120_000);
});
