import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, Visitor, type RunningSite } from '../support/site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
}, 90_000);
afterAll(() => site.process.kill('SIGKILL'));

/** A raw request, since fetch sets Host and hides compression. */
function knock(path: string, headers: Record<string, string> = {}, method = 'GET', body?: Buffer) {
  const { port } = new URL(site.origin);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = request(
        {
          port,
          host: '127.0.0.1',
          path,
          method,
          headers: { Host: `localhost:${port}`, ...headers },
        },
        (response) => {
          let text = '';
          response.on('data', (chunk) => (text += String(chunk)));
          response.on('end', () =>
            resolve({ status: response.statusCode!, headers: response.headers, body: text }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    },
  );
}

describe('the door', () => {
  const pages = [
    '/',
    '/en/',
    '/guides/describe-the-problem/',
    '/search/',
    '/stories/',
    '/nowhere/',
    '/api/v1/search',
    '/favicon.svg',
  ];

  test.each(pages)('%s carries the security headers', async (path) => {
    const { headers } = await knock(path);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-frame-options']).toBe('DENY');
  });

  test.each(pages)('%s sets no cookie for a reader', async (path) => {
    expect((await knock(path)).headers['set-cookie']).toBeUndefined();
  });

  test('a foreign Host gets 421 on every page', async () => {
    for (const path of ['/', '/guides/describe-the-problem/', '/api/v1/search?q=x']) {
      expect((await knock(path, { Host: 'evil.example' })).status).toBe(421);
    }
  });

  test('a spoofed X-Forwarded-Host changes no link', async () => {
    const { body } = await knock('/', {
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
    });
    expect(body).not.toContain('evil.example');
  });

  test.each(['application/x-www-form-urlencoded', 'application/json', 'text/plain', 'foo/bar'])(
    'a foreign page may not post %s',
    async (type) => {
      const headers = { Origin: 'https://evil.example', 'Content-Type': type };
      expect((await knock('/sign-in/', headers, 'POST', Buffer.from('x'))).status).toBe(403);
      expect((await knock('/api/v1/search', headers, 'POST', Buffer.from('{}'))).status).toBe(403);
    },
  );

  test.each([
    ['announced', { 'Content-Length': String(300 * 1024) }],
    ['chunked', { 'Transfer-Encoding': 'chunked' }],
  ])('a body over 256 KB (%s) gets 413', async (_kind, length) => {
    const headers = {
      Origin: site.origin,
      'Content-Type': 'application/x-www-form-urlencoded',
      ...length,
    };
    const answer = await knock('/search/', headers, 'POST', Buffer.alloc(300 * 1024, 'a')).catch(
      (error: { code?: string }) => ({
        status: error.code === 'EPIPE' || error.code === 'ECONNRESET' ? 413 : 0,
      }),
    );
    expect(answer.status).toBe(413);
  });

  test('an unknown page is a 404 in the language of its address', async () => {
    const [zh, en] = [await knock('/nowhere/'), await knock('/en/nowhere/')];
    expect([zh.status, en.status]).toEqual([404, 404]);
    expect(zh.body).toContain('lang="zh-CN"');
    expect(en.body).toContain('lang="en"');
  });

  test('an unpublished story and a missing one look the same', async () => {
    const answers = await Promise.all(
      ['/stories/K-1000/', '/stories/K-99999999/', '/moderation/x/'].map((path) => knock(path)),
    );
    expect(answers[0]!.status).toBe(404);
    expect(answers[1]!.status).toBe(404);
  });

  test('built files come compressed, with an ETag, and assets never change', async () => {
    const page = await knock('/guides/describe-the-problem/', { 'Accept-Encoding': 'br' });
    expect(page.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(page.headers['etag']).toBeTruthy();
    const asset = /\/_astro\/[^"']+\.css/.exec(
      (await knock('/guides/describe-the-problem/')).body,
    )![0];
    const file = await knock(asset, { 'Accept-Encoding': 'gzip' });
    expect(file.headers['cache-control']).toContain('immutable');
    expect(file.headers['content-encoding']).toBe('gzip');
    const again = await knock(asset, {
      'If-None-Match': String(file.headers['etag']),
      'Accept-Encoding': 'gzip',
    });
    expect(again.status).toBe(304);
  });

  test('odd addresses get an answer below 500', async () => {
    for (const path of [
      '/%',
      '/%c0%af',
      '//evil.example/',
      '/..%2f..%2fetc/passwd',
      '/stories/%00/',
      `/${'a'.repeat(4000)}`,
    ]) {
      expect((await knock(path)).status, path).toBeLessThan(500);
    }
  });

  test('the probes say that it is up and ready', async () => {
    expect((await knock('/healthz')).status).toBe(200);
    const ready = await knock('/readyz');
    expect(JSON.parse(ready.body)).toMatchObject({
      status: 'ready',
      checks: { database: true, search: true, disk: true },
    });
  });

  test('the log holds no address, no question and no name', async () => {
    const visitor = new Visitor(site.origin);
    await visitor.post('/search/', { q: '金丝雀词 canary-question' });
    await visitor.get('/search/?q=canary-in-address');
    await visitor.post('/sign-in/', { username: 'canary-name', password: 'canary-password' });
    const log = site.output();
    expect(log).toContain('"route":"/search"');
    expect(log).not.toMatch(/canary|金丝雀|127\.0\.0\.1|::1/);
  });
});

test('a second server on the same data folder is refused with one line', async () => {
  await expect(startSite({ data: site.data })).rejects.toThrow(/is in use by the server with pid/);
}, 120_000);

test('a wrong environment value stops the start and is named', async () => {
  await expect(startSite({ env: { PUBLIC_ORIGIN: 'not an origin' } })).rejects.toThrow(
    /PUBLIC_ORIGIN/,
  );
}, 120_000);

test('SIGTERM lets the server end by itself', async () => {
  const other = await startSite();
  const ended = new Promise<number | null>((resolve) => other.process.on('exit', resolve));
  other.process.kill('SIGTERM');
  expect(await ended).toBe(0);
}, 90_000);
