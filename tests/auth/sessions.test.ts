import { createHash } from 'node:crypto';
import { createClient } from '@libsql/client';
import { eq, ne } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase, type Db } from '../../db/client.ts';
import { sessions, users } from '../../db/users.ts';
import { tidyFormerSessions } from '../../src/auth/former-sessions.ts';
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

const idOf = (token: string) => createHash('sha256').update(token).digest('hex');

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
    expect(rows.map(({ id }) => id)).toEqual([idOf(token)]);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(await readSession(db, token)).toMatchObject({ user, fresh: false });
    expect(await readSession(db, rows[0]!.id)).toBeNull();
  });

  test.each(['', 'x', '../../etc/passwd', "' or 1=1 --"])('%j opens nothing', async (token) => {
    await openSession(db, user);
    expect(await readSession(db, token)).toBeNull();
  });

  test('an unused session ends after 14 days, with the day that has begun', async () => {
    const { token, expiresAt } = await openSession(db, user);
    const used = await openSession(db, user);
    expect(expiresAt).toEqual(new Date('2026-03-16T00:00:00Z'));
    onDay(14.6);
    expect(await readSession(db, used.token)).not.toBeNull();
    onDay(14.67);
    expect(await readSession(db, token)).toBeNull();
  });

  test('a used session goes on, and says when the cookie must be set again', async () => {
    const { token } = await openSession(db, user);
    onDay(3);
    expect(await readSession(db, token)).toMatchObject({ fresh: false });
    onDay(8);
    const expiresAt = new Date('2026-03-24T00:00:00Z');
    expect(await readSession(db, token)).toMatchObject({ fresh: true, expiresAt });
    onDay(21);
    expect(await readSession(db, token)).not.toBeNull();
  });

  test('within 90 days a session ends, however often it was used', async () => {
    const { token } = await openSession(db, user);
    for (let days = 7; days < 89; days += 7) {
      onDay(days);
      const session = await readSession(db, token);
      expect(session?.expiresAt.getTime()).toBeLessThanOrEqual(start.getTime() + 90 * day);
    }
    onDay(89.6);
    expect(await readSession(db, token)).not.toBeNull();
    onDay(89.7);
    expect(await readSession(db, token)).toBeNull();
  });

  test('of a seller’s times the table keeps only days, also when a session goes on', async () => {
    const { token } = await openSession(db, user);
    const days = async () => {
      const [row] = await db.select().from(sessions);
      return [row!.createdAt, row!.expiresAt].map((at) => at.toISOString());
    };
    expect(await days()).toEqual(['2026-03-01T00:00:00.000Z', '2026-03-16T00:00:00.000Z']);
    onDay(10.3);
    await readSession(db, token);
    expect(await days()).toEqual(['2026-03-01T00:00:00.000Z', '2026-03-26T00:00:00.000Z']);
  });

  describe.each(['moderator', 'admin'] as const)('of a(n) %s', (role) => {
    const hour = 1 / 24;
    let token: string;
    beforeEach(async () => {
      ({ token } = await openSession(db, await aUser(db, { role })));
    });

    test('end after twelve hours without use', async () => {
      onDay(11.9 * hour);
      const next = await openSession(db, await aUser(db, { role }));
      expect(await readSession(db, token)).not.toBeNull();
      onDay(23.8 * hour);
      expect(await readSession(db, token)).not.toBeNull();
      expect(await readSession(db, next.token)).not.toBeNull();
      onDay(35.9 * hour);
      expect(await readSession(db, token)).toBeNull();
    });

    test('end after seven days, however often they were used', async () => {
      for (let days = 0.4; days < 7; days += 0.4) {
        onDay(days);
        const session = await readSession(db, token);
        expect(session?.expiresAt.getTime()).toBeLessThanOrEqual(start.getTime() + 7 * day);
      }
      onDay(7);
      expect(await readSession(db, token)).toBeNull();
      await openSession(db, user);
      expect(await db.$count(sessions)).toBe(1);
    });
  });

  test('a new role holds at the next request, whatever the session began as', async () => {
    const { token } = await openSession(db, user);
    await db.update(users).set({ role: 'moderator' }).where(eq(users.id, user.id));
    expect((await readSession(db, token))?.user.role).toBe('moderator');
    onDay(7);
    expect(await readSession(db, token)).toBeNull();
    await db.update(users).set({ role: 'seller' }).where(eq(users.id, user.id));
    expect((await readSession(db, token))?.user.role).toBe('seller');
  });

  test('of older versions keep only days at the next start; a moderator’s long ones end', async () => {
    const judge = await aUser(db, { role: 'moderator' });
    const [long, short] = [await openSession(db, judge), await openSession(db, judge)];
    const { token } = await openSession(db, user);
    const former = { createdAt: start, expiresAt: new Date(start.getTime() + 14 * day) };
    await db
      .update(sessions)
      .set(former)
      .where(ne(sessions.id, idOf(short.token)));
    for (let starts = 0; starts < 2; starts++) await tidyFormerSessions(db, new Date());
    expect(await readSession(db, long.token)).toBeNull();
    expect(await readSession(db, short.token)).not.toBeNull();
    const [row] = await db
      .select()
      .from(sessions)
      .where(eq(sessions.id, idOf(token)));
    expect(row).toMatchObject({
      createdAt: new Date('2026-03-01T00:00:00Z'),
      expiresAt: new Date('2026-03-16T00:00:00Z'),
    });
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
