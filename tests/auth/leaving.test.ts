import { beforeEach, expect, test } from 'vitest';
import { users } from '../../db/users.ts';
import { signedInUser } from '../../src/auth/session-cookie.ts';
import type { User } from '../../src/auth/users.ts';
import { changeAccount } from '../../src/forms/account.ts';
import { signIn } from '../../src/forms/sign-in.ts';
import { storyRow } from '../../src/stories/store.ts';
import { aStory, secret } from '../stories/support.ts';
import { aSite, aUser, Browser, password } from './support.ts';

let browser: Browser;
let user: User;
let refreshed: number;
beforeEach(async () => {
  refreshed = 0;
  const site = await aSite();
  const storyBundle = { refresh: () => void (refreshed += 1) };
  browser = new Browser(Object.assign(site, { secret, storyBundle }));
  user = await aUser(site.db);
  await signIn(browser.visit('/sign-in/', { username: user.name, password }));
});

const leave = (fields: Record<string, string>, path = '/my/account/') =>
  changeAccount(browser.visit(path, { do: 'delete', ...fields }), user);
const accounts = () => browser.services.db.$count(users);

test('an account goes with its password, and the browser is signed out', async () => {
  const { answer } = await leave({ presentPassword: password }, '/en/my/account/');
  expect(answer).toEqual({ ok: true, to: '/en/my/account/deleted/' });
  expect(await accounts()).toBe(0);
  expect(browser.jar.size).toBe(0);
  expect(await signedInUser(browser.visit('/'))).toBeNull();
});

test('with stories that others see, what becomes of them is asked, and the answer kept', async () => {
  const { id } = await aStory(browser.services.db, { by: user });
  const unasked = await leave({ presentPassword: password });
  expect(unasked).toMatchObject({
    about: 'delete',
    answer: { status: 422, problems: { stories: { why: 'choose_stories' } } },
  });
  const mistyped = await leave({ stories: 'withdraw', presentPassword: 'not it' });
  expect(mistyped).toMatchObject({ about: 'delete', stories: 'withdraw', answer: { status: 422 } });
  expect(await accounts()).toBe(1);
  expect((await leave({ stories: 'withdraw', presentPassword: password })).answer.ok).toBe(true);
  expect((await storyRow(browser.services.db, id))?.status).toBe('withdrawn');
  expect(refreshed).toBe(1);
});

test('a wrong password is named beside its field, and counted like a sign-in', async () => {
  for (let left = 4; left > 0; left--) {
    expect((await leave({ presentPassword: 'x' })).answer).toMatchObject({
      status: 422,
      problems: { presentPassword: { why: 'wrong_password', values: { left } } },
    });
  }
  await leave({ presentPassword: 'x' });
  expect((await leave({ presentPassword: password })).answer).toMatchObject({ status: 429 });
  expect(await accounts()).toBe(1);
});

test.each([
  [{}, 422, ['presentPassword']],
  [{ presentPassword: '' }, 422, ['presentPassword']],
  [{ stories: 'burn', presentPassword: password }, 400, ['form']],
  [{ user: 'somebody-else', presentPassword: password }, 400, ['form']],
])('refuses %o and deletes nothing', async (fields: Record<string, string>, status, named) => {
  const { answer } = await leave(fields);
  expect(answer).toMatchObject({ ok: false, status });
  expect(Object.keys(answer.ok ? {} : answer.problems)).toEqual(named);
  expect(await accounts()).toBe(1);
});

test('the only admin is refused with what to do', async () => {
  const admin = await aUser(browser.services.db, { role: 'admin' });
  const { answer } = await changeAccount(
    browser.visit('/my/account/', { do: 'delete', presentPassword: password }),
    admin,
  );
  expect(answer).toMatchObject({ status: 409, problems: { form: { why: 'nobody_to_follow' } } });
});
