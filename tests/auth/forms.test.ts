import { createClient } from '@libsql/client';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { sessions, users } from '../../db/users.ts';
import { clientKey } from '../../src/auth/client-key.ts';
import { issueResetCode } from '../../src/auth/reset-codes.ts';
import { signedInUser } from '../../src/auth/session-cookie.ts';
import { findByName, type User } from '../../src/auth/users.ts';
import { changeAccount } from '../../src/forms/account.ts';
import { recoverAccount } from '../../src/forms/recover.ts';
import { signIn } from '../../src/forms/sign-in.ts';
import { signUp } from '../../src/forms/sign-up.ts';
import { aDatabase } from '../support/database.ts';
import { aSite, aUser, Browser, password } from './support.ts';

let site: Browser['services'];
let browser: Browser;
let user: User;
beforeEach(async () => {
  site = await aSite();
  browser = new Browser(site);
  user = await aUser(site.db);
});

const enter = (fields: Record<string, string>, path = '/sign-in/') =>
  signIn(browser.visit(path, fields));
const renew = (fields: Record<string, string>) =>
  recoverAccount(browser.visit('/recover/', fields));
const change = (fields: Record<string, string>) =>
  changeAccount(browser.visit('/my/account/', fields), user);
/** A new account, asked for by a link that says where to go then. */
const fromPage = (next: string) =>
  browser.visit(`/en/sign-up/?next=${encodeURIComponent(next)}`, {
    username: `new-${next.length}`,
    password,
  });
const wrong = (username: string) => enter({ username, password: 'not the password' });

describe('signing up', () => {
  test('makes a seller and signs in', async () => {
    const { answer } = await signUp(browser.visit('/sign-up/', { username: '北码头', password }));
    expect(answer).toEqual({ ok: true, to: '/my/stories/' });
    const signedIn = await signedInUser(browser.visit('/'));
    expect(signedIn).toMatchObject({ name: '北码头', role: 'seller' });
  });

  test('goes on to the page that asked for an account, if it is one of ours', async () => {
    expect((await signUp(fromPage('/en/stories/new/'))).answer).toMatchObject({
      to: '/en/stories/new/',
    });
    expect((await signUp(fromPage('//evil.example'))).answer).toMatchObject({
      to: '/en/my/stories/',
    });
  });

  test.each([
    [{ username: '', password: '' }, 422, ['username', 'password']],
    [{ username: 'li@qq.com', password }, 422, ['username']],
    [{ username: 'newcomer', password: '12345678' }, 422, ['password']],
    [{ username: 'x'.repeat(100_000), password }, 422, ['username']],
    [{ username: 'newcomer', password, role: 'admin' }, 400, ['form']],
    [{ password }, 422, ['username']],
  ])('refuses %o beside the field', async (fields: Record<string, string>, status, named) => {
    const { answer, typed } = await signUp(browser.visit('/sign-up/', fields));
    expect(answer).toMatchObject({ ok: false, status });
    expect(Object.keys(answer.ok ? {} : answer.problems)).toEqual(named);
    expect(typed.username).toBe(fields['username'] ?? '');
    expect(browser.jar.size).toBe(0);
    expect(await site.db.$count(users)).toBe(1);
  });

  test('refuses a taken name with 409', async () => {
    const taken = { username: user.name.toUpperCase(), password };
    const { answer } = await signUp(browser.visit('/sign-up/', taken));
    expect(answer).toMatchObject({ status: 409, problems: { username: { why: 'name_taken' } } });
  });

  test.each([
    ['{"username":"x"}', 'application/json'],
    ['--broken', 'multipart/form-data; boundary=x'],
    ['username=a&username=b', 'application/x-www-form-urlencoded'],
  ])('the body %j is malformed', async (body, type) => {
    const { answer } = await signUp(browser.visit('/sign-up/', body, type));
    expect(answer).toMatchObject({ status: 400, problems: { form: { why: 'malformed' } } });
  });

  test('a file in place of a name is malformed', async () => {
    const form = new FormData();
    form.set('username', new Blob(['x']), 'name.txt');
    const { answer } = await signUp(browser.visit('/sign-up/', form));
    expect(answer).toMatchObject({ status: 400 });
  });
});

describe('signing in', () => {
  test('opens a session and goes where `next` says', async () => {
    const fields = { username: user.name.toUpperCase(), password, next: '/stories/new/' };
    const refused = await enter({ ...fields, password: 'not the password' });
    expect(refused.typed).toEqual({ username: fields.username, next: fields.next });
    expect((await enter(fields)).answer).toEqual({ ok: true, to: '/stories/new/' });
    expect(await signedInUser(browser.visit('/'))).toEqual(user);
  });

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/%5cevil.example', ''])(
    'never leaves the site: next=%j',
    async (next) => {
      const { answer } = await enter({ username: user.name, password, next }, '/en/sign-in/');
      expect(answer).toEqual({ ok: true, to: '/en/my/stories/' });
    },
  );

  test('an unknown name and a wrong password get the same answer, tries left included', async () => {
    const known = await wrong(user.name);
    expect(known.answer).toEqual({
      ok: false,
      status: 422,
      problems: { password: { why: 'wrong_name_or_password', values: { left: 4 } } },
    });
    expect((await wrong('nobody-here')).answer).toEqual(known.answer);
    expect(browser.set.size).toBe(0);
  });

  test('after five failures even the right password waits, from this place only', async () => {
    for (let left = 4; left > 0; left--) {
      expect((await wrong(user.name)).answer).toMatchObject({
        problems: { password: { values: { left } } },
      });
    }
    expect((await wrong(user.name)).answer).toMatchObject({
      problems: { password: { why: 'wrong_name_or_password_last', values: { minutes: 15 } } },
    });
    const { answer } = await enter({ username: user.name, password });
    expect(answer).toMatchObject({ status: 429, retryAfter: expect.any(Number) });
    browser = new Browser(site, '198.51.100.9');
    expect((await enter({ username: user.name, password })).answer.ok).toBe(true);
  });

  test('twenty tries at once are no way around it', async () => {
    const tries = Array.from({ length: 20 }, () => wrong(user.name));
    const answers = (await Promise.all(tries)).map(({ answer }) => !answer.ok && answer.status);
    expect(answers.filter((status) => status === 422)).toHaveLength(5);
    expect(answers.filter((status) => status === 429)).toHaveLength(15);
  });

  test('a success forgets the failures before it', async () => {
    for (let i = 0; i < 4; i++) await wrong(user.name);
    expect((await enter({ username: user.name, password })).answer.ok).toBe(true);
    expect((await wrong(user.name)).answer).toMatchObject({
      problems: { password: { values: { left: 4 } } },
    });
  });

  test('one place may fail fifty times an hour, whatever the names', async () => {
    const place = clientKey(browser.visit('/'), site.config);
    for (let i = 0; i < 50; i++) await site.throttle.count('signInPlace', place);
    expect((await wrong('some-name')).answer).toMatchObject({ status: 429 });
  });

  test('a database that another process has locked answers 503, and nothing is done', async () => {
    const { db, url } = await aDatabase();
    const name = (await aUser(db)).name;
    const hurried = await openDatabase({ url, maxWaitMs: 100 });
    browser = new Browser({ ...site, db: hurried });
    const holder = createClient({ url });
    const lock = await holder.transaction('write');
    const { answer, typed } = await enter({ username: name, password });
    expect(answer).toMatchObject({ status: 503, problems: { form: { why: 'try_later' } } });
    expect(typed.username).toBe(name);
    expect(browser.jar.size).toBe(0);
    await lock.rollback();
    expect((await enter({ username: name, password })).answer.ok).toBe(true);
    for (const client of [db.$client, hurried.$client, holder]) client.close();
  });
});

describe('recovering an account', () => {
  test('a code and a new password sign in', async () => {
    const code = await issueResetCode(site.db, user, new Date());
    const { answer } = await renew({ username: user.name, code, password: 'another long phrase' });
    expect(answer).toEqual({ ok: true, to: '/my/account/?done=password' });
    expect(await signedInUser(browser.visit('/'))).toEqual(user);
  });

  test('a wrong code and an unknown name get the same answer, ten times an hour', async () => {
    const tries = [];
    for (const username of Array.from({ length: 5 }, () => [user.name, 'nobody-here']).flat()) {
      tries.push((await renew({ username, code: 'AAAA-BBBB', password })).answer);
    }
    const problems = { code: { why: 'wrong_name_or_code' } };
    for (const answer of tries) expect(answer).toEqual({ ok: false, status: 422, problems });
    const next = await renew({ username: user.name, code: 'AAAA-BBBB', password });
    expect(next.answer).toMatchObject({ status: 429, retryAfter: expect.any(Number) });
  });
});

describe('the account page', () => {
  beforeEach(async () => void (await enter({ username: user.name, password })));
  test('a changed password keeps this browser signed in and ends the others', async () => {
    const other = new Browser(site);
    await signIn(other.visit('/sign-in/', { username: user.name, password }));
    const { answer } = await change({
      do: 'password',
      password,
      newPassword: 'another long phrase',
    });
    expect(answer).toEqual({ ok: true, to: '/my/account/?done=password' });
    expect(await signedInUser(browser.visit('/'))).toEqual(user);
    expect(await signedInUser(other.visit('/'))).toBeNull();
  });

  test('the present password is asked for, within the same limit of tries', async () => {
    const { answer } = await change({
      do: 'password',
      password: 'x',
      newPassword: 'long phrase 2',
    });
    expect(answer).toMatchObject({
      status: 422,
      problems: { password: { why: 'wrong_password', values: { left: 4 } } },
    });
  });

  test('the rules hold for the new password', async () => {
    const { answer } = await change({ do: 'password', password, newPassword: user.name });
    expect(answer).toMatchObject({ status: 422, problems: { newPassword: {} } });
  });

  test('signing out ends this session, signing out everywhere all', async () => {
    const other = new Browser(site);
    await signIn(other.visit('/sign-in/', { username: user.name, password }));
    expect((await change({ do: 'sign-out' })).answer).toEqual({ ok: true, to: '/' });
    expect(await site.db.$count(sessions)).toBe(1);
    await changeAccount(other.visit('/en/my/account/', { do: 'sign-out-everywhere' }), user);
    expect(await site.db.$count(sessions)).toBe(0);
    expect(other.jar.size).toBe(0);
  });

  test.each([{}, { do: 'rename' }, { do: 'sign-out', role: 'admin' }])(
    'a form of another shape changes nothing: %o',
    async (fields) => {
      expect((await change(fields)).answer).toMatchObject({ status: 400 });
      expect((await findByName(site.db, user.name))?.role).toBe('seller');
    },
  );
});
