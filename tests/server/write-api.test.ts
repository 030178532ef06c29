import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, Visitor, type RunningSite } from '../support/site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
}, 90_000);
afterAll(() => site.process.kill('SIGKILL'));

const calls = ['letter', 'check', 'read-reply'] as const;
type Call = (typeof calls)[number];

const post = (call: Call, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${site.origin}/api/v1/${call}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const answer = async <T>(call: Call, body: unknown): Promise<T> => {
  const response = await post(call, body);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  return (await response.json()) as T;
};

const facts = {
  kind: 'open',
  category: 'variation-split-merge',
  request: 'restore',
  marketplace: 'US',
  values: { child_asin: 'B0EXAMPLE1', since: '2026-11-02' },
  tried: ['theme'],
  evidence: [{ id: 'report', pages: 2 }, { own: 'Price list' }],
};
interface Letter {
  subject: string;
  body: string;
  checks: { id: string; ok: boolean; message: string }[];
}

describe('a letter', () => {
  test('has its text without gap lines, and names what is missing', async () => {
    const letter = await answer<Letter>('letter', facts);
    expect(Object.keys(letter).toSorted()).toEqual(['body', 'checks', 'subject']);
    expect(letter.body).toContain('- Marketplace: US');
    expect(letter.body).toContain('Price list');
    expect(letter.body).not.toMatch(/\[|缺|undefined/);
    expect(letter.checks).toContainEqual({
      id: 'missing.parent_asin',
      ok: false,
      message: expect.stringContaining('缺'),
    });
    for (const { message } of letter.checks) expect(message).not.toMatch(/\{\{|check\./);
  });

  test('is complete with everything filled in; words in English when asked', async () => {
    const values = {
      ...facts.values,
      parent_asin: 'B0EXAMPLE2',
      batch_id: '778899',
      theme: 'color',
    };
    const letter = await answer<Letter>('letter', { ...facts, values, locale: 'en' });
    expect(letter.body).toContain(
      'Please restore child ASIN B0EXAMPLE1 to parent ASIN B0EXAMPLE2.',
    );
    const gaps = letter.checks.filter(({ id }) => /^(?:missing|malformed)/.test(id));
    expect(gaps).toEqual([]);
    expect(letter.checks.map(({ message }) => message).join(' ')).not.toMatch(/\p{sc=Han}/u);
  });

  test('names the form of a wrong identifier', async () => {
    const values = { ...facts.values, parent_asin: 'B0EXAMPLE' };
    const { checks, body } = await answer<Letter>('letter', { ...facts, values });
    const found = checks.find(({ id }) => id === 'malformed.parent_asin');
    expect(found?.message).toContain('10');
    expect(body).not.toContain('B0EXAMPLE ');
  });

  const checksOf = async (body: object) => (await answer<Letter>('letter', body)).checks;
  const notOk = async (body: object) =>
    (await checksOf(body)).filter(({ ok }) => !ok).map(({ id }) => id);
  const wordsOf = async (id: string, body: object) =>
    (await checksOf(body)).find((check) => check.id === id)?.message;

  test('takes lower case and wide letters of what is surely an identifier', async () => {
    const values = {
      ...facts.values,
      child_asin: 'b0example1',
      parent_asin: 'Ｂ０ＥＸＡＭＰＬＥ２',
    };
    const { body } = await answer<Letter>('letter', { ...facts, values });
    expect(body).toContain('child ASIN B0EXAMPLE1 to parent ASIN B0EXAMPLE2.');
  });

  test('doubts a day that has not come, unless it may be planned', async () => {
    const values = { ...facts.values, since: '2999-11-02' };
    expect(await notOk({ ...facts, values })).toContain('future.since');
    expect(await notOk(facts)).not.toContain('future.since');
    const due = { due_date: '2999-11-02' };
    const planned = { category: 'appeal-poa', request: 'page', values: due };
    expect(await notOk(planned)).not.toContain('future.due_date');
  });

  test('doubts one ASIN in two places', async () => {
    const values = { ...facts.values, parent_asin: 'B0EXAMPLE1' };
    const found = (await notOk({ ...facts, values })).filter((id) => id.startsWith('same.'));
    expect(found).toEqual(['same.parent_asin']);
    const words = await wordsOf('same.parent_asin', { ...facts, values });
    expect(words).toBe('父 ASIN 和子 ASIN 一样，请核对。');
  });

  test('a gap in the request makes it missing, not late', async () => {
    const ids = (await checksOf(facts)).map(({ id }) => id);
    expect(await notOk(facts)).toContain('request_present');
    expect(ids).not.toContain('request_first');
  });

  test('of nothing filled in, nothing is said to be there', async () => {
    const { category, request } = facts;
    const bare = { category, request };
    expect(await notOk(bare)).toEqual(
      expect.arrayContaining(
        'request_present identifiers date_present tried marketplace'.split(' '),
      ),
    );
  });

  test('names each file that has no English name, with the form', async () => {
    const evidence = [{ own: '价格表' }, { id: 'report' }, { own: '发票。' }, { own: '\u200B' }];
    const body = { ...facts, evidence };
    const ids = (await notOk(body)).filter((id) => id.includes('.evidence'));
    expect(ids).toEqual(['malformed.evidence.0', 'malformed.evidence.2', 'missing.evidence.3']);
    expect(await wordsOf('malformed.evidence.2', body)).toBe(
      '附件 3 要改：用英文写，或选一句现成的',
    );
    const english = await wordsOf('malformed.evidence.0', { ...body, locale: 'en' });
    expect(english).toMatch(/^File 1 to fix: English/);
  });

  test('says what this kind of letter has no place for', async () => {
    const values = { ...facts.values, sku: 'KT-1', point_1: ' ' };
    const thanks = { ...facts, values, kind: 'thanks' };
    const unused = (await notOk(thanks)).filter((id) => id.startsWith('unused.'));
    expect(unused).toEqual(
      expect.arrayContaining(['unused.sku', 'unused.tried', 'unused.evidence']),
    );
    expect(unused).not.toContain('unused.point_1');
    expect(await wordsOf('unused.sku', thanks)).toBe('这封信用不到 SKU，没有写进去。');
    expect((await notOk(facts)).filter((id) => id.startsWith('unused.'))).toEqual([]);
  });

  test('looks in values when extra is empty, and spaces its messages', async () => {
    const body = { ...facts, category: 'listing-removed', evidence: [], tried: [] };
    const said = await wordsOf('malformed.asin', {
      ...body,
      values: { asin: 'X' },
      extra: { asin: '' },
    });
    expect(said).toMatch(/^ASIN 要改：10 位，B0 开头/);
  });

  test.each(['', null, undefined])('%j is no kind and no store', async (nothing) => {
    const body = { ...facts, kind: nothing, marketplace: nothing };
    expect(await notOk(body)).toContain('missing.marketplace');
  });

  test.each([
    [{}, 'category', 'required'],
    [{ ...facts, category: 5 }, 'category', 'wrong_type'],
    [{ ...facts, category: null }, 'category', 'required'],
    [{ ...facts, request: [] }, 'request', 'wrong_type'],
    [{ ...facts, kind: 'poem' }, 'kind', 'unknown'],
    [{ ...facts, category: 'nowhere' }, 'category', 'unknown'],
    [{ ...facts, category: '__proto__' }, 'category', 'unknown'],
    [{ ...facts, request: 'nothing' }, 'request', 'unknown'],
    [{ ...facts, marketplace: 'XX' }, 'marketplace', 'unknown'],
    [{ ...facts, values: { nothing: 'x' } }, 'values.nothing', 'unknown'],
    [{ ...facts, values: { since: 7 } }, 'values.since', 'wrong_type'],
    [{ ...facts, values: { since: 'x'.repeat(401) } }, 'values.since', 'too_long'],
    [{ ...facts, values: 'x' }, 'values', 'wrong_type'],
    [{ ...facts, extra: { nothing: 'x' } }, 'extra.nothing', 'unknown'],
    [{ ...facts, tried: ['nothing'] }, 'tried.0', 'unknown'],
    [{ ...facts, tried: Array(21).fill('theme') }, 'tried', 'too_many'],
    [{ ...facts, evidence: [{}] }, 'evidence.0', 'id_or_own'],
    [{ ...facts, evidence: [{ id: 'nothing' }] }, 'evidence.0.id', 'unknown'],
    [{ ...facts, evidence: [{ own: 'x', pages: 0 }] }, 'evidence.0.pages', 'out_of_range'],
    [{ ...facts, locale: 'fr' }, 'locale', 'unknown'],
  ])('%j is refused: %s %s', (body, field, code) => refused('letter', body, field, code));
});

describe('a draft', () => {
  const text = 'I am very angry!! Please restore parent ASIN B0EXAMPLE1.';

  test('is checked: each with its words, its places and better words', async () => {
    const { checks } = await answer<{
      checks: { id: string; ok: boolean; message: string; at: { start: number; end: number }[] }[];
    }>('check', { text, marketplace: 'US' });
    const found = checks.find(({ id }) => id === 'exclamation')!;
    expect(found.ok).toBe(false);
    expect(found.message).toBe('有感叹号。');
    expect(found.at.map(({ start, end }) => text.slice(start, end))).toEqual(['!!']);
    expect(checks.find(({ id }) => id === 'request_present')).toMatchObject({ ok: true, at: [] });
    for (const check of checks) expect(check).toHaveProperty('instead');
  });

  test.each([
    [{}, 'text', 'required'],
    [{ text: '  ' }, 'text', 'required'],
    [{ text: 7 }, 'text', 'required'],
    [{ text: 'x'.repeat(20_001) }, 'text', 'too_long'],
    [{ text, kind: 'poem' }, 'kind', 'unknown'],
    [{ text, category: 'nowhere' }, 'category', 'unknown'],
    [{ text, category: 7 }, 'category', 'wrong_type'],
    [{ text, marketplace: 'XX' }, 'marketplace', 'unknown'],
    [{ text, locale: 'fr' }, 'locale', 'unknown'],
  ])('%j is refused: %s %s', (body, field, code) => refused('check', body, field, code));
});

describe('a reply', () => {
  const text = 'Please send the invoice by 12 December. We will answer within 48 hours.';

  test('is read: deadlines as they stand, documents, the next letter', async () => {
    const reading = await answer<{
      deadlines: { words: string; whose: string }[];
      documents: { words: string; start: number; end: number }[];
      next: { kind: string; message: string };
    }>('read-reply', { text, requests: ['Please restore the listing'], locale: 'en' });
    expect(reading.deadlines.map(({ words, whose }) => [words, whose])).toEqual([
      ['by 12 December', 'seller'],
      ['within 48 hours', 'amazon'],
    ]);
    const [paper] = reading.documents;
    expect(text.slice(paper!.start, paper!.end)).toBe(paper!.words);
    expect(reading.next).toMatchObject({ kind: 'evidence' });
    expect(reading.next.message).toMatch(/^[A-Z][^{]+\.$/);
  });

  test.each([
    [{}, 'text', 'required'],
    [{ text: 'x'.repeat(20_001) }, 'text', 'too_long'],
    [{ text, requests: 'x' }, 'requests', 'wrong_type'],
    [{ text, requests: [7] }, 'requests.0', 'wrong_type'],
    [{ text, requests: ['x'.repeat(1001)] }, 'requests.0', 'too_long'],
    [{ text, requests: Array(21).fill('x') }, 'requests', 'too_many'],
    [{ text, locale: 'fr' }, 'locale', 'unknown'],
  ])('%j is refused: %s %s', (body, field, code) => refused('read-reply', body, field, code));
});

async function refused(call: Call, body: unknown, field: string, code: string) {
  const response = await post(call, body);
  expect(response.status).toBe(422);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const { errors } = (await response.json()) as { errors: object[] };
  expect(errors).toContainEqual({ field, code });
}

describe('the pages without scripts', () => {
  const mark = 'zebra-crossing-77';
  const html = `<script>alert("${mark}")</script> I am angry!`;

  test('show HTML as text, with the findings', async () => {
    const seller = new Visitor(site.origin);
    const checked = await (await seller.post('/write/check/', { text: html })).text();
    expect(checked).toContain(mark);
    expect(checked).not.toContain(`<script>alert(`);
    expect(checked).toContain('data-check="exclamation"');
    const text = `<b onclick="x">Please send the invoice</b> ${mark} within 3 days.`;
    const requests = '<i>Restore</i>';
    const read = await (await seller.post('/en/write/reply/', { text, requests })).text();
    expect(read).not.toMatch(/<b onclick|<i>Restore/);
    expect(read).toContain('href="/en/write/?kind=evidence');
    expect(site.output()).not.toContain(mark);
  });

  test.each([
    ['/write/check/', {}, '先粘贴一段英文'],
    ['/write/check/', { text: 'x'.repeat(20_001) }, '最多 20,000 个字符'],
    ['/write/check/', { text: 'x', kind: 'poem' }, '无法识别'],
    ['/write/reply/', { text: ' ' }, '先粘贴对方的答复'],
    ['/write/reply/', { text: 'x', requests: 'x\n'.repeat(21) }, '最多 20 行'],
  ])('%s keeps what was typed and says what is wrong: %j', async (path, fields, said) => {
    const response = await new Visitor(site.origin).post(path, fields as Record<string, string>);
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toMatch(new RegExp(`aria-invalid="true"|role="alert"`));
    expect(page).toContain(said);
  });

  test('take two full fields in Chinese', async () => {
    const page = await (await fetch(`${site.origin}/write/reply/`)).text();
    expect(page).toMatch(/<form method="post"[^>]*enctype="multipart\/form-data"/);
    const body = new FormData();
    body.set('text', '您的申诉还在审核。'.repeat(2_222));
    body.set('requests', `${'请恢复商品。'.repeat(166)}\r\n`.repeat(20));
    const headers = { Origin: site.origin };
    const response = await fetch(`${site.origin}/write/reply/`, { method: 'POST', body, headers });
    expect(response.status).toBe(200);
  });

  test('of no language of ours are pages that do not exist', async () => {
    expect((await fetch(`${site.origin}/fr/write/check/`)).status).toBe(404);
    expect((await fetch(`${site.origin}/fr/write/reply/`)).status).toBe(404);
  });
});

describe('every call', () => {
  test.each(calls)('%s refuses what is no JSON, and foreign pages', async (call) => {
    expect((await post(call, '{"text":')).status).toBe(400);
    expect((await post(call, 'x', { 'Content-Type': 'text/plain' })).status).toBe(415);
    const foreign = { Origin: 'https://elsewhere.example' };
    expect((await post(call, facts, foreign)).status).toBe(403);
    expect((await post(call, { text: 'x'.repeat(300_000) })).status).toBe(413);
  });

  test.each([...calls, 'redact'])('%s answers other methods in its own words', async (call) => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      const response = await fetch(`${site.origin}/api/v1/${call}`, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  test('is described with all that it may be refused for', async () => {
    const { paths } = (await (await fetch(`${site.origin}/api/openapi.json`)).json()) as {
      paths: Record<string, { post: { responses: object } }>;
    };
    for (const call of calls)
      expect(Object.keys(paths[`/${call}`]!.post.responses)).toEqual(
        '200 400 403 405 413 415 422 429'.split(' '),
      );
  });

  test('is described', async () => {
    const described = await (await fetch(`${site.origin}/api/openapi.json`)).json();
    const { paths, components } = described as { paths: object; components: { schemas: object } };
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(calls.map((call) => `/${call}`)));
    const named = [...JSON.stringify(described).matchAll(/#\/components\/schemas\/(\w+)/g)];
    for (const [, name] of named) expect(components.schemas).toHaveProperty(name!);
  });

  test('writes nothing of what it got', async () => {
    const mark = 'zebra-crossing-78';
    await post('check', { text: mark });
    await post('read-reply', { text: mark });
    await post('letter', { ...facts, evidence: [{ own: mark }] });
    expect(site.output()).not.toContain(mark);
  });

  test('says when to come back after too many', { timeout: 60_000 }, async () => {
    const proxied = { 'X-Forwarded-For': '192.0.2.7' };
    let last = await post('letter', '{', proxied);
    for (let tries = 0; tries < 80 && last.status !== 429; tries++) {
      const many = Array.from({ length: 50 }, () => post('letter', '{', proxied));
      last = (await Promise.all(many)).at(-1)!;
    }
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await new Visitor(site.origin).post('/write/check/', { text: 'x' })).status).toBe(429);
  });
});
