import { createHash, randomBytes } from 'node:crypto';
import { Lucia, TimeSpan, type Session as LuciaSession } from 'lucia';
import type { Db } from '../../db/client.ts';
import {
  absoluteDays,
  sessionTable,
  type SessionAttributes,
  type UserAttributes,
} from './session-table.ts';
import type { User } from './users.ts';

/**
 * Sessions, and the only door to Lucia: leaving it means rewriting this file and session-table.ts.
 * The cookie carries a token of 256 bits; the table knows its SHA-256. A session ends 14 days after
 * its last use and 90 days after its start. Lucia reads the clock itself.
 */
export interface Session {
  user: User;
  /** When the cookie should end. */
  expiresAt: Date;
  /** The end was moved: set the cookie again, with the token. */
  fresh: boolean;
}

export interface OpenedSession {
  token: string;
  expiresAt: Date;
}

/** Days without use after which a session ends. */
const slidingDays = 14;

export async function openSession(db: Db, user: User): Promise<OpenedSession> {
  const lucia = luciaOver(db);
  await lucia.deleteExpiredSessions();
  const token = randomBytes(32).toString('base64url');
  const sessionId = idOf(token);
  const session = await lucia.createSession(user.id, { createdAt: new Date() }, { sessionId });
  return { token, expiresAt: cookieEnd(session) };
}

/** Who holds this token; null when the session is over or never was. */
export async function readSession(db: Db, token: string): Promise<Session | null> {
  const { session, user } = await luciaOver(db).validateSession(idOf(token));
  if (!session) return null;
  return { user, expiresAt: cookieEnd(session), fresh: session.fresh };
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await luciaOver(db).invalidateSession(idOf(token));
}

/** Signs an account out everywhere. */
export async function closeAllSessions(db: Db, user: User): Promise<void> {
  await luciaOver(db).invalidateUserSessions(user.id);
}

/** The ends of an account's open sessions, one for each browser. */
export async function openSessions(db: Db, user: User): Promise<{ startedAt: Date }[]> {
  const open = await luciaOver(db).getUserSessions(user.id);
  return open.map(({ createdAt }) => ({ startedAt: createdAt }));
}

function luciaOver(db: Db) {
  return new Lucia(sessionTable(db), {
    sessionExpiresIn: new TimeSpan(slidingDays, 'd'),
    getSessionAttributes: ({ createdAt }) => ({ createdAt }),
    getUserAttributes: ({ name, role }) => ({ name, role }),
  });
}

function idOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function cookieEnd({ expiresAt, createdAt }: LuciaSession): Date {
  const last = createdAt.getTime() + absoluteDays * 86_400_000;
  return new Date(Math.min(expiresAt.getTime(), last));
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaOver>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: UserAttributes;
  }
}
