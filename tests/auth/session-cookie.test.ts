import { afterEach, expect, test, vi } from 'vitest';
import { sessions } from '../../db/users.ts';
import { endSession, signedInUser, startSession } from '../../src/auth/session-cookie.ts';
import { endOfDay } from '../../src/site/days.ts';
import { aSite, aUser, Browser } from './support.ts';

afterEach(() => vi.useRealTimers());

test('a reader gets no cookie', async () => {
  const browser = new Browser(await aSite());
  expect(await signedInUser(browser.visit('/'))).toBeNull();
  expect(browser.set.size).toBe(0);
});

test('over https the cookie is __Host-session, for scripts and other sites out of reach', async () => {
  const site = await aSite({ publicOrigin: 'https://kaicase.example' });
  const browser = new Browser(site);
  await startSession(browser.visit('/'), await aUser(site.db));
  expect(browser.set.get('__Host-session')).toMatchObject({
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
  });
  expect(browser.set.get('__Host-session')).not.toHaveProperty('domain');
});

test('over http it is session, and holds the token, not what the table holds', async () => {
  const site = await aSite();
  const browser = new Browser(site);
  const user = await aUser(site.db);
  await startSession(browser.visit('/'), user);
  expect(browser.set.get('session')).toMatchObject({ httpOnly: true, secure: false, path: '/' });
  const [row] = await site.db.select().from(sessions);
  expect(browser.jar.get('session')).not.toBe(row?.id);
  expect(await signedInUser(browser.visit('/'))).toEqual(user);
});

test.each(['', 'made-up'])(
  'the unknown cookie %j is deleted and nothing else is set',
  async (token) => {
    const browser = new Browser(await aSite());
    browser.jar.set('session', token);
    expect(await signedInUser(browser.visit('/'))).toBeNull();
    expect([...browser.set]).toEqual([['session', 'deleted']]);
  },
);

test('signing in gives a new token and ends the session this browser had', async () => {
  const site = await aSite();
  const browser = new Browser(site);
  const user = await aUser(site.db);
  await startSession(browser.visit('/'), user);
  const before = browser.jar.get('session')!;
  await startSession(browser.visit('/'), user);
  expect(browser.jar.get('session')).not.toBe(before);
  expect(await site.db.$count(sessions)).toBe(1);
});

test('signing out ends the session in the table too', async () => {
  const site = await aSite();
  const browser = new Browser(site);
  await startSession(browser.visit('/'), await aUser(site.db));
  const stolen = browser.jar.get('session')!;
  await endSession(browser.visit('/'));
  expect(browser.jar.has('session')).toBe(false);
  browser.jar.set('session', stolen);
  expect(await signedInUser(browser.visit('/'))).toBeNull();
});

test('an extended session sets the cookie again, with the same token', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const site = await aSite();
  const browser = new Browser(site);
  await startSession(browser.visit('/'), await aUser(site.db));
  const token = browser.jar.get('session');
  browser.set.clear();
  await signedInUser(browser.visit('/'));
  expect(browser.set.size).toBe(0);
  vi.setSystemTime(Date.now() + 8 * 86_400_000);
  await signedInUser(browser.visit('/'));
  expect(browser.jar.get('session')).toBe(token);
  expect(browser.set.get('session')).toMatchObject({
    expires: endOfDay(new Date(Date.now() + 14 * 86_400_000)),
  });
});
