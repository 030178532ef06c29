import { describe, expect, test } from 'vitest';
import { knock } from '../../src/server/gate.ts';

const site = 'https://kaicase.example';
const own = { host: 'kaicase.example' };

const rows: [string, string, string, Record<string, string>, number][] = [
  ['a page under our name is served', 'GET', '/', own, 200],
  ['a foreign Host is sent away', 'GET', '/', { host: 'evil.example' }, 421],
  [
    'a Host with a port that is not ours is sent away',
    'GET',
    '/',
    { host: 'kaicase.example:8080' },
    421,
  ],
  ['no Host at all is sent away', 'GET', '/', {}, 421],
  ['probes may come under any name', 'GET', '/healthz', { host: '10.0.0.7:4321' }, 200],
  ['a form of ours may post', 'POST', '/sign-in/', { ...own, origin: site }, 200],
  ['a foreign form may not', 'POST', '/sign-in/', { ...own, origin: 'https://evil.example' }, 403],
  [
    'the plain-http twin is foreign',
    'POST',
    '/sign-in/',
    { ...own, origin: 'http://kaicase.example' },
    403,
  ],
  ['a null origin is foreign', 'POST', '/sign-in/', { ...own, origin: 'null' }, 403],
  ['a form post without Origin is refused', 'POST', '/sign-in/', own, 403],
  [
    'unless the browser says that it is our own page',
    'POST',
    '/',
    { ...own, 'sec-fetch-site': 'same-origin' },
    200,
  ],
  ['a sibling site is foreign', 'POST', '/', { ...own, 'sec-fetch-site': 'same-site' }, 403],
  [
    'JSON from elsewhere is refused too',
    'POST',
    '/api/v1/search',
    { ...own, origin: 'https://evil.example', 'content-type': 'application/json' },
    403,
  ],
  ['a script without Origin and cookies may use the API', 'POST', '/api/v1/search', own, 200],
  [
    'a script with somebody’s cookie may not',
    'POST',
    '/api/v1/search',
    { ...own, cookie: 'session=x' },
    403,
  ],
  [
    'DELETE from elsewhere is refused',
    'DELETE',
    '/stories/',
    { ...own, origin: 'https://evil.example' },
    403,
  ],
  ['an unknown method is refused', 'BREW', '/', own, 405],
];

describe('who may come in', () => {
  test.each(rows)('%s', (_fact, method, path, headers, status) => {
    expect(knock({ method, path, headers }, site).status).toBe(status);
  });

  test('on a developer’s machine localhost and 127.0.0.1 are one site', () => {
    const origin = 'http://localhost:4321';
    for (const host of ['localhost:4321', '127.0.0.1:4321', '[::1]:4321']) {
      const headers = { host, origin: `http://${host}` };
      expect(knock({ method: 'POST', path: '/', headers }, origin).status).toBe(200);
    }
    const elsewhere = { host: 'localhost:4321', origin: 'http://localhost:9999' };
    expect(knock({ method: 'POST', path: '/', headers: elsewhere }, origin).status).toBe(403);
  });
});
