import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, Visitor, type RunningSite } from '../support/site.ts';

let site: RunningSite;
let moderator: Visitor;
beforeAll(async () => {
  site = await startSite({ env: { TRUST_PROXY: 'on' } });
  const password = 'quiet-harbour-41';
  await site.kaicase(
    ['user', 'add', 'mod-lin', '--role', 'moderator', '--password-stdin'],
    password,
  );
  moderator = new Visitor(site.origin);
  await moderator.post('/sign-in/', { username: 'mod-lin', password });
}, 90_000);
afterAll(() => site.process.kill('SIGKILL'));

/** A question about something that no guide, example or story is about. */
const question = '张伟的店 BrightNest 的增值税退税，尾号 7319，怎么办';

function ask(from: string, headers: Record<string, string> = {}) {
  return fetch(`${site.origin}/api/v1/search`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': from, ...headers },
    body: JSON.stringify({ q: question, locale: 'zh-CN' }),
  });
}

function askOnThePage(from: string) {
  return fetch(`${site.origin}/search/`, {
    method: 'POST',
    headers: { Origin: site.origin, 'X-Forwarded-For': from },
    body: new URLSearchParams({ q: question }),
  });
}

const list = async () => (await moderator.get('/moderation/gaps/')).text();
const quiet = () => new Promise((resolve) => setTimeout(resolve, 500));

test('moderators see what three readers looked for, in our words, and nobody else does', async () => {
  for (const from of ['192.0.2.1', '192.0.2.1', '192.0.2.2'])
    expect((await ask(from)).ok).toBe(true);
  await ask('192.0.2.3', { 'X-Purpose': 'draft' });
  await quiet();
  expect(await list()).not.toContain('增值税');
  expect((await askOnThePage('192.0.2.4')).ok).toBe(true);
  await expect.poll(list, { timeout: 10_000 }).toContain('增值税');
  const shown = await list();
  expect(shown).toContain('/categories/vat-tax/');
  for (const typed of ['张伟', 'BrightNest', '7319', '192.0.2']) expect(shown).not.toContain(typed);
  expect(site.output()).not.toMatch(/张伟|BrightNest|192\.0\.2/);
  const reader = new Visitor(site.origin);
  expect((await reader.get('/moderation/gaps/')).status).toBe(303);
});
