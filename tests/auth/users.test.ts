import { beforeEach, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { users } from '../../db/users.ts';
import { authorshipSeal, draftKey, formerAuthorKey } from '../../src/auth/authorship.ts';
import { formatPhc } from '../../src/auth/phc.ts';
import { openSession, readSession } from '../../src/auth/sessions.ts';
import {
  createUser,
  findByName,
  setPassword,
  setRole,
  userWithPassword,
} from '../../src/auth/users.ts';
import { refusedName, tidyName } from '../../src/auth/user-names.ts';
import { argon2Sync } from 'node:crypto';
import { aDatabase } from '../support/database.ts';
import { aUser, password } from './support.ts';

let db: Db;
beforeEach(async () => {
  ({ db } = await aDatabase());
});

describe('which names are refused', () => {
  const rules: [string, string | null][] = [
    ['northdock', null],
    ['北码头', null],
    ['Ünal_07-x', null],
    ['продавец', null],
    ['ร้านค้า', null],
    ['seller-88888888', null],
    ['teller-20260101', null],
    ['t1763838123456', null],
    ['x', 'name_too_short'],
    ['𠮷', 'name_too_short'],
    ['𠮷野', null],
    ['abcdefghijklmnopqrstuvwxy', 'name_too_long'],
    ['has space', 'name_characters'],
    ['<b>bold', 'name_characters'],
    ['smile😀', 'name_characters'],
    ['in\u200Bvisible', 'name_characters'],
    ['\u3164\u3164', 'name_characters'],
    ['li@qq.com', 'name_like_email'],
    ['li＠qq', 'name_like_email'],
    ['zhang_gmail_com', 'name_like_email'],
    ['13812345678', 'name_like_phone'],
    ['138-1234-5678', 'name_like_phone'],
    ['zhang13812345678', 'name_like_phone'],
    ['０２１-６２３４５６７８', 'name_like_phone'],
    ['2345678', 'name_like_phone'],
    ['qq123456', 'name_like_phone'],
    ['微信_12345', 'name_like_phone'],
  ];
  test.each(rules)('%j → %s', (name, refusal) => {
    expect(refusedName(tidyName(name))).toBe(refusal);
  });
});

describe('accounts', () => {
  test('a new account is a seller, is found by its name, and is the only one', async () => {
    const created = await createUser(db, { name: ' NorthDock ', password });
    expect(created).toMatchObject({ ok: true, user: { name: 'NorthDock', role: 'seller' } });
    expect(await findByName(db, 'northdock')).toEqual(created.ok && created.user);
    expect(await findByName(db, 'southdock')).toBeNull();
  });

  test('a fresh database has no account', async () => {
    expect(await db.$count(users)).toBe(0);
  });

  test.each(['NORTHDOCK', 'ｎｏｒｔｈｄｏｃｋ', 'NorthDocK', 'ⓝorthdock'])(
    'two accounts can’t look alike: %s is taken',
    async (twin) => {
      await aUser(db, { name: 'northdock' });
      expect(await createUser(db, { name: twin, password })).toEqual({
        ok: false,
        why: 'name_taken',
      });
    },
  );

  test('of ten that want one name at once, one gets it', async () => {
    const wishes = Array.from({ length: 10 }, () =>
      createUser(db, { name: 'northdock', password }),
    );
    const got = (await Promise.all(wishes)).filter(({ ok }) => ok);
    expect(got).toHaveLength(1);
  });

  test('the table holds a hash, never the password', async () => {
    await aUser(db, { name: 'northdock' });
    const [row] = await db.select().from(users);
    expect(row?.passwordHash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(row)).not.toContain(password);
  });

  test('a new role counts at once and ends every session', async () => {
    const user = await aUser(db);
    const { token } = await openSession(db, user);
    await setRole(db, user, 'moderator');
    expect((await findByName(db, user.name))?.role).toBe('moderator');
    expect(await readSession(db, token)).toBeNull();
  });

  test('a new password ends every session and the old password', async () => {
    const user = await aUser(db);
    const tokens = [await openSession(db, user), await openSession(db, user)];
    expect(await setPassword(db, user, 'another long phrase')).toEqual({ ok: true });
    for (const { token } of tokens) expect(await readSession(db, token)).toBeNull();
    expect(await userWithPassword(db, user.name, password)).toBeNull();
    expect(await userWithPassword(db, user.name, 'another long phrase')).toEqual(user);
  });

  test('a refused new password changes nothing', async () => {
    const user = await aUser(db);
    const { token } = await openSession(db, user);
    expect(await setPassword(db, user, '12345678')).toEqual({ ok: false, why: 'password_common' });
    expect(await readSession(db, token)).not.toBeNull();
  });

  test('an old hash is replaced when its owner signs in', async () => {
    const user = await aUser(db);
    const cost = { memory: 64, passes: 1, parallelism: 1 };
    const salt = Buffer.alloc(16, 7);
    const message = Buffer.from(password);
    const tag = argon2Sync('argon2id', { message, nonce: salt, ...cost, tagLength: 32 });
    const old = { passwordHash: formatPhc({ cost, salt, tag }) };
    await db.update(users).set(old).where(eq(users.id, user.id));
    expect(await userWithPassword(db, user.name, password)).toEqual(user);
    const [row] = await db.select().from(users);
    expect(row?.passwordHash).toContain('$m=19456,t=2,p=1$');
    expect(await userWithPassword(db, user.name, password)).toEqual(user);
  });
});

describe('what stands for an account in the database', () => {
  const secret = 'a secret of this site';

  test('is an HMAC that needs the secret and fits nobody else', () => {
    const seal = authorshipSeal('user-1', 0, secret);
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    expect(authorshipSeal('user-1', 0, secret)).toBe(seal);
    expect(authorshipSeal('user-1', 0, 'another secret')).not.toBe(seal);
    expect(authorshipSeal('user-2', 0, secret)).not.toBe(seal);
  });

  test('is another one for each story, and another one for drafts', () => {
    const all = ['user-1', '1:user-1', 'user-2'].flatMap((id) => [
      ...Array.from({ length: 20 }, (_, count) => authorshipSeal(id, count, secret)),
      draftKey(id, secret),
      formerAuthorKey(id, secret),
    ]);
    expect(new Set(all).size).toBe(all.length);
  });
});
