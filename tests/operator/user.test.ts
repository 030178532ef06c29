import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { recover } from '../../src/auth/reset-codes.ts';
import { findByName, userWithPassword } from '../../src/auth/users.ts';

const data = mkdtempSync(join(tmpdir(), 'kaicase-operator-'));
/** Nothing from outside decides where these tests write. */
const here = { KAICASE_DATA: data, DATABASE_URL: '', PORT: '', PUBLIC_ORIGIN: '' };
const password = 'a long enough phrase';

function kaicase(args: string[], { input = '', env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync('node', ['src/operator/kaicase.ts', ...args], {
    env: { ...process.env, ...here, ...env },
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

const add = (name: string, role: string, input = `${password}\n`) =>
  kaicase(['user', 'add', name, '--role', role, '--password-stdin'], { input });
const open = () => openDatabase({ url: `file:${join(data, 'kaicase.db')}`, as: 'visitor' });

test('the operator makes accounts, gives roles and one-time codes, beside an open database', async () => {
  expect(add('northdock', 'moderator')).toEqual({
    status: 0,
    stdout: 'Made northdock, role moderator.\n',
    stderr: '',
  });
  const db = await open();
  expect(await userWithPassword(db, 'northdock', password)).toMatchObject({ role: 'moderator' });

  expect(kaicase(['user', 'role', 'NorthDock', 'admin']).status).toBe(0);
  expect(await findByName(db, 'northdock')).toMatchObject({ role: 'admin' });

  const reset = kaicase(['user', 'reset', 'northdock']);
  expect(reset).toMatchObject({ status: 0, stderr: '' });
  expect(reset.stdout).toContain('http://localhost:4321/recover/');
  const code = /^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}$/m.exec(reset.stdout)![0];
  const fresh = { name: 'northdock', code, password: 'another long phrase' };
  expect(await recover(db, fresh, new Date())).toMatchObject({ ok: true });
  db.$client.close();
}, 60_000);

test('what can’t be done is refused with 1 and one line', () => {
  add('southdock', 'seller');
  const refused = [
    add('SouthDock', 'seller'),
    add('eastdock', 'seller', '12345678\n'),
    add('eastdock', 'seller', ''),
    add('east dock', 'seller'),
    kaicase(['user', 'role', 'nobody-here', 'seller']),
    kaicase(['user', 'reset', 'nobody-here']),
    kaicase(['user', 'reset', 'southdock'], { env: { PORT: 'many' } }),
  ];
  for (const { status, stdout, stderr } of refused) {
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  }
}, 60_000);

test('wrong use ends with 2 and touches nothing', () => {
  const wrong = [
    [],
    ['user'],
    ['frobnicate'],
    ['user', 'add'],
    ['user', 'add', 'westdock', '--role', 'seller'],
    ['user', 'add', 'westdock', '--role', 'boss', '--password-stdin'],
    ['user', 'add', 'westdock', '--password-stdin'],
    ['user', 'role', 'southdock', 'boss'],
    ['user', 'reset', 'southdock', 'extra'],
    ['--unknown'],
  ];
  for (const args of wrong) {
    const { status, stdout, stderr } = kaicase(args, { input: `${password}\n` });
    expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
    expect(stderr).not.toBe('');
  }
}, 60_000);

test('--help lists the commands', () => {
  const { status, stdout } = kaicase(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('user');
});
