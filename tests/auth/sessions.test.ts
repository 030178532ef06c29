import { createHash } from 'node:crypto';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase, type Db } from '../../db/client.ts';
import { sessions } from '../../db/users.ts';
import {
  closeAllSessions,
  closeSession,
  openSession,
  openSessions,
  readSession,
} from '../../src/auth/sessions.ts';
import type { User } from '../../src/auth/users.ts';
import { aDatabase } from '../support/database.ts';
import { aUser } from './support.ts';

const day = 86_400_000;
const start = new Date('2026-03-01T08:00:00Z');
const onDay = (days: number) => vi.setSystemTime(start.getTime() + days * day);

let db: Db;
let user: User;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  ({ db } = await aDatabase());
  user = await aUser(db);
});
afterEach(() => vi.useRealTimers());

describe('sessions', () => {
  test('the table knows only the SHA-256 of the token', async () => {
    const { token } = await openSession(db, user);
    const rows = await db.select().from(sessions);
    expect(rows.map(({ id }) => id)).toEqual([createHash('sha256').update(token).digest('hex')]);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(await readSession(db, token)).toMatchObject({ user, fresh: false });
    expect(await readSession(db, rows[0]!.id)).toBeNull();
  });

  test.each(['', 'x', '../../etc/passwd', "' or 1=1 --"])('%j opens nothing', async (token) => {
    await openSession(db, user);
    expect(await readSession(db, token)).toBeNull();
  });

  test('an unused session ends after 14 days', async () => {
    const { token, expiresAt } = await openSession(db, user);
    expect(expiresAt).toEqual(new Date(start.getTime() + 14 * day));
    onDay(14.01);
    expect(await readSession(db, token)).toBeNull();
  });

  test('a used session goes on, and says when the cookie must be set again', async () => {
    const { token } = await openSession(db, user);
    onDay(3);
    expect(await readSession(db, token)).toMatchObject({ fresh: false });
    onDay(8);
    const expiresAt = new Date(start.getTime() + 22 * day);
    expect(await readSession(db, token)).toMatchObject({ fresh: true, expiresAt });
    onDay(21);
    expect(await readSession(db, token)).not.toBeNull();
  });

  test('after 90 days a session ends, however often it was used', async () => {
    const { token } = await openSession(db, user);
    for (let days = 8; days < 90; days += 8) {
      onDay(days);
      const session = await readSession(db, token);
      expect(session?.expiresAt.getTime()).toBeLessThanOrEqual(start.getTime() + 90 * day);
    }
    onDay(89.9);
    expect(await readSession(db, token)).not.toBeNull();
    onDay(90.01);
    expect(await readSession(db, token)).toBeNull();
  });

  test('each sign-in has a token of its own; one browser or all can be signed out', async () => {
    const [one, two, three] = [
      await openSession(db, user),
      await openSession(db, user),
      await openSession(db, user),
    ];
    expect(new Set([one.token, two.token, three.token]).size).toBe(3);
    await closeSession(db, one.token);
    expect(await readSession(db, one.token)).toBeNull();
    expect(await readSession(db, two.token)).not.toBeNull();
    expect(await openSessions(db, user)).toHaveLength(2);
    await closeAllSessions(db, user);
    expect(await openSessions(db, user)).toEqual([]);
    expect(await readSession(db, three.token)).toBeNull();
  });

  test('ending one account’s sessions leaves the others', async () => {
    const other = await openSession(db, await aUser(db));
    await openSession(db, user);
    await closeAllSessions(db, user);
    expect(await readSession(db, other.token)).not.toBeNull();
  });

  test('sessions that are over leave the table at the next sign-in', async () => {
    await openSession(db, user);
    onDay(20);
    await openSession(db, user);
    expect(await db.$count(sessions)).toBe(1);
  });

  test('a database that another process has locked still lets people read', async () => {
    const { db: patient, url } = await aDatabase();
    const reader = await aUser(patient);
    const { token } = await openSession(patient, reader);
    const hurried = await openDatabase({ url, maxWaitMs: 100 });
    const holder = createClient({ url });
    const lock = await holder.transaction('write');
    onDay(8);
    expect(await readSession(hurried, token)).toMatchObject({ user: reader });
    await lock.rollback();
    expect(await readSession(hurried, token)).toMatchObject({ fresh: true });
    for (const client of [patient.$client, hurried.$client, holder]) client.close();
  });
});
