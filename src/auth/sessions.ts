import { createHash, randomBytes } from 'node:crypto';
import { Lucia, TimeSpan } from 'lucia';
import type { Db } from '../../db/client.ts';
import type { Role } from '../../db/users.ts';
import { endOf, keptEnd, keptStart, lifetimes } from './session-lifetimes.ts';
import {
  findSession,
  sessionTable,
  type Found,
  type SessionAttributes,
  type UserAttributes,
} from './session-table.ts';
import type { User } from './users.ts';

/**
 * Sessions, and the only door to Lucia: leaving it means rewriting this file and session-table.ts.
 * The cookie carries a token of 256 bits; the table knows its SHA-256. How long a session lasts
 * depends on the role: see session-lifetimes.ts. Lucia reads the clock itself.
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

export async function openSession(db: Db, user: User): Promise<OpenedSession> {
  const { role } = user;
  const lucia = luciaOver(db, role);
  await lucia.deleteExpiredSessions();
  const token = randomBytes(32).toString('base64url');
  const createdAt = keptStart(role, new Date());
  const { expiresAt } = await lucia.createSession(
    user.id,
    { createdAt },
    { sessionId: idOf(token) },
  );
  return { token, expiresAt: endOf(role, { expiresAt: keptEnd(role, expiresAt), createdAt }) };
}

/** Who holds this token, in the role they have now; null when the session is over or never was. */
export async function readSession(db: Db, token: string): Promise<Session | null> {
  const found = await findSession(db, idOf(token));
  if (!found[0]) return null;
  const { role } = found[1].attributes;
  const { session, user } = await luciaOver(db, role, found).validateSession(idOf(token));
  if (!session) return null;
  const { createdAt, fresh } = session;
  const expiresAt = endOf(role, { expiresAt: keptEnd(role, session.expiresAt), createdAt });
  return { user, expiresAt, fresh };
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await luciaOver(db).invalidateSession(idOf(token));
}

/** Signs an account out everywhere. */
export async function closeAllSessions(db: Db, user: User): Promise<void> {
  await luciaOver(db).invalidateUserSessions(user.id);
}

/** The starts of an account's open sessions, one for each browser; a seller's to the day. */
export async function openSessions(db: Db, user: User): Promise<{ startedAt: Date }[]> {
  const open = await luciaOver(db).getUserSessions(user.id);
  return open.map(({ createdAt }) => ({ startedAt: createdAt }));
}

/** The role matters only where a session begins or goes on. */
function luciaOver(db: Db, role: Role = 'seller', found?: Found) {
  return new Lucia(sessionTable(db, role, found), {
    sessionExpiresIn: new TimeSpan(lifetimes[role].idle, 'ms'),
    getSessionAttributes: ({ createdAt }) => ({ createdAt }),
    getUserAttributes: ({ name, role: present }) => ({ name, role: present }),
  });
}

function idOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaOver>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: UserAttributes;
  }
}
