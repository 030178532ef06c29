import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, type RunningSite } from '../support/site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
}, 90_000);
afterAll(() => site.process.kill('SIGKILL'));

const get = (path: string) => fetch(`${site.origin}/api/v1${path}`);
const post = (path: string, body: unknown, type = 'application/json') =>
  fetch(`${site.origin}/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return (await response.json()) as { status: number; errors: { field: string; code: string }[] };
};

describe('the search API', () => {
  const shape = [
    'category',
    'categories',
    'closeness',
    'days',
    'id',
    'kind',
    'locale',
    'marketplace',
    'outcome',
    'score',
    'snippet',
    'title',
    'url',
    'why',
  ];

  test('answers in the contract’s words, by GET and by POST', async () => {
    const byGet = await get(`/search?q=${encodeURIComponent('变体被合并')}&limit=3`);
    expect(byGet.headers.get('access-control-allow-origin')).toBe('*');
    const answer = (await byGet.json()) as {
      query: object;
      total: number;
      results: object[];
      tookMs: number;
    };
    expect(Object.keys(answer).toSorted()).toEqual(['query', 'results', 'tookMs', 'total']);
    expect(answer.results).toHaveLength(3);
    expect(Object.keys(answer.results[0]!).toSorted()).toEqual(shape.toSorted());
    const byPost = await post('/search', { q: '变体被合并', limit: 3 });
    expect(byPost.headers.get('access-control-allow-origin')).toBeNull();
    expect(await byPost.json()).toMatchObject({ total: answer.total });
  });

  test('masks what identifies before it looks, and names only the kind', async () => {
    const q = '订单 113-8846201-5540217 少收，邮箱 lee.shop@brightnest.example';
    const text = await (await post('/search', { q })).text();
    expect(text).not.toMatch(/113-8846201|lee\.shop/);
    const { query } = JSON.parse(text) as {
      query: { text: string; identifiers: { label: string }[] };
    };
    expect(query.text).toContain('[订单号]');
    expect(query.identifiers.map((one) => one.label)).toEqual(
      expect.arrayContaining(['ORDER_ID', 'EMAIL']),
    );
  });

  test.each([
    [{}, 'q', 'required'],
    [{ q: '  ' }, 'q', 'required'],
    [{ q: 7 }, 'q', 'required'],
    [{ q: '字'.repeat(8001) }, 'q', 'too_long'],
    [{ q: 'x', kind: 'poem' }, 'kind', 'unknown'],
    [{ q: 'x', category: 'nowhere' }, 'category', 'unknown'],
    [{ q: 'x', limit: 0 }, 'limit', 'out_of_range'],
    [{ q: 'x', offset: 'many' }, 'offset', 'wrong_type'],
    [{ q: 'x', locale: 'fr' }, 'locale', 'unknown'],
  ])('%j is refused: %s %s', async (body, field, code) => {
    const response = await post('/search', body);
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors).toContainEqual({ field, code });
  });

  test('a body that is no JSON is 400, another type 415', async () => {
    expect((await post('/search', '{"q":')).status).toBe(400);
    expect((await post('/search', 'q=x', 'text/plain')).status).toBe(415);
  });

  test.each([
    '"" OR *',
    'NEAR(a b)',
    "'; drop table stories; --",
    '\u0000',
    '\ud800',
    '！？。……',
    '🙂🙂',
    'a'.repeat(8000),
    '*',
    '^"',
  ])('the odd question %j gets an answer', async (q) => {
    const response = await post('/search', { q });
    expect([200, 422]).toContain(response.status);
  });

  test('8,000 different characters don’t stop the others', async () => {
    const q = Array.from({ length: 8000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    const long = post('/search', { q });
    const started = performance.now();
    expect((await fetch(`${site.origin}/healthz`)).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(2000);
    expect([200, 503]).toContain((await long).status);
  });
});

describe('the other calls', () => {
  test('redact gives offsets of the input', async () => {
    const text = '写信到 lee.shop@brightnest.example 问过。';
    const answer = (await (await post('/redact', { text })).json()) as {
      text: string;
      redactions: { start: number; end: number; certain: boolean }[];
    };
    expect(answer.text).toBe('写信到 [邮箱] 问过。');
    const [found] = answer.redactions;
    expect(text.slice(found!.start, found!.end)).toBe('lee.shop@brightnest.example');
    expect(found!.certain).toBe(true);
  });

  test('an unpublished story is the 404 of one that does not exist', async () => {
    const response = await get('/stories/K-4821');
    expect(response.status).toBe(404);
    expect((await problemOf(response)).status).toBe(404);
  });

  test('the content comes as data', async () => {
    const counts = async (path: string, key: string) =>
      ((await (await get(path)).json()) as Record<string, unknown[]>)[key]?.length;
    expect(await counts('/categories', 'categories')).toBe(59);
    expect(await counts('/glossary', 'terms')).toBe(213);
    expect(await counts('/phrases', 'phrases')).toBe(70);
    expect(await counts('/stories', 'stories')).toBe(0);
  });

  test('reads answer HEAD, and refuse what would write', async () => {
    for (const path of ['/categories', '/glossary', '/phrases', '/stories', '/stories/K-4821']) {
      const at = `${site.origin}/api/v1${path}`;
      expect((await fetch(at, { method: 'HEAD' })).status).toBe((await fetch(at)).status);
      const response = await fetch(at, { method: 'DELETE' });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
      expect((await problemOf(response)).status).toBe(405);
    }
    const search = await fetch(`${site.origin}/api/v1/search`, { method: 'PUT' });
    expect(search.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  test.each(['/api/', '/api/v1/nothing', '/api/v2/letter', '/api/v1/letter/more'])(
    '%s is no call: 404 as a problem',
    async (path) => {
      for (const method of ['GET', 'POST']) {
        const response = await fetch(site.origin + path, { method });
        expect(response.status).toBe(404);
        expect((await problemOf(response)).status).toBe(404);
      }
    },
  );

  test('every call is described', async () => {
    const answer = await fetch(`${site.origin}/api/openapi.json`);
    const { openapi, paths } = (await answer.json()) as { openapi: string; paths: object };
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/search', '/redact', '/stories', '/stories/{id}']),
    );
  });
});
