import { beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '../../db/client.ts';
import { resetCodes } from '../../db/users.ts';
import { issueResetCode, recover } from '../../src/auth/reset-codes.ts';
import { openSession, readSession } from '../../src/auth/sessions.ts';
import { userWithPassword, type User } from '../../src/auth/users.ts';
import { aDatabase } from '../support/database.ts';
import { aUser, password as oldPassword } from './support.ts';

const now = new Date('2026-03-01T08:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const password = 'another long phrase';

let db: Db;
let user: User;
let name: string;
beforeEach(async () => {
  ({ db } = await aDatabase());
  user = await aUser(db);
  name = user.name;
});

describe('one-time codes', () => {
  test('a code sets a new password once, ends all sessions, and is only hashed in the table', async () => {
    const { token } = await openSession(db, user);
    const code = await issueResetCode(db, user, now);
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    const [row] = await db.select().from(resetCodes);
    expect(row?.id).toMatch(/^[0-9a-f]{64}$/);
    expect(await recover(db, { name, code, password }, later(1))).toEqual({ ok: true, user });
    expect(await readSession(db, token)).toBeNull();
    expect(await userWithPassword(db, name, oldPassword)).toBeNull();
    expect(await userWithPassword(db, name, password)).toEqual(user);
    const again = await recover(db, { name, code, password: 'a third long phrase' }, later(1));
    expect(again).toEqual({ ok: false, why: 'wrong_name_or_code' });
    expect(await userWithPassword(db, name, password)).toEqual(user);
  });

  test('of two that use one code at once, one wins', async () => {
    const code = await issueResetCode(db, user, now);
    const wishes = ['first long phrase', 'second long phrase'];
    const answers = await Promise.all(
      wishes.map((wish) => recover(db, { name, code, password: wish }, now)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = wishes[answers.findIndex(({ ok }) => ok)]!;
    expect(await userWithPassword(db, name, winner)).toEqual(user);
  });

  test('it is good for 24 hours', async () => {
    const code = await issueResetCode(db, user, now);
    const wrong = { ok: false, why: 'wrong_name_or_code' };
    expect(await recover(db, { name, code, password }, later(24))).toEqual(wrong);
    expect(await recover(db, { name, code, password }, later(23.9))).toMatchObject({ ok: true });
  });

  test('a newer code replaces an older one', async () => {
    const older = await issueResetCode(db, user, now);
    const newer = await issueResetCode(db, user, now);
    expect(await recover(db, { name, code: older, password }, now)).toMatchObject({ ok: false });
    expect(await recover(db, { name, code: newer, password }, now)).toMatchObject({ ok: true });
  });

  test('it is of no use for another account, and an unknown name gets the same answer', async () => {
    const code = await issueResetCode(db, user, now);
    const other = await aUser(db);
    for (const who of [other.name, 'nobody-here', '']) {
      const answer = await recover(db, { name: who, code, password }, now);
      expect(answer).toEqual({ ok: false, why: 'wrong_name_or_code' });
    }
    expect(await userWithPassword(db, other.name, oldPassword)).toEqual(other);
  });

  test('a refused password leaves the code as it was', async () => {
    const code = await issueResetCode(db, user, now);
    const refused = await recover(db, { name, code, password: '88888888' }, now);
    expect(refused).toEqual({ ok: false, why: 'password_common' });
    expect(await recover(db, { name, code, password }, now)).toMatchObject({ ok: true });
  });

  test('it may be typed in lower case, with spaces, and with letters easily mistaken', async () => {
    const code = await issueResetCode(db, user, now);
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(await recover(db, { name, code: typed, password }, now)).toMatchObject({ ok: true });
  });
});
