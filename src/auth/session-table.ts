import { and, eq, gt, inArray, lte, or } from 'drizzle-orm';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Db } from '../../db/client.ts';
import { sessions, users, type Role } from '../../db/users.ts';
import { unavailable } from '../site/respond.ts';
import { keptEnd, keptStart, oldestStarts } from './session-lifetimes.ts';

export interface SessionAttributes {
  createdAt: Date;
}

export interface UserAttributes {
  name: string;
  role: Role;
}

export type Found = [DatabaseSession, DatabaseUser] | [null, null];

/**
 * A session and whose it is, with the role as it is now. One past either limit of that role does not
 * exist here, so a cookie that is out of date never costs a write.
 */
export async function findSession(db: Db, id: string): Promise<Found> {
  const [row] = await db
    .select()
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, id), isAlive()));
  if (!row) return [null, null];
  const { name, role } = row.users;
  return [toSession(row.sessions), { id: row.users.id, attributes: { name, role } }];
}

/** Lucia's sessions in our table, for accounts of one role. `found` spares it a second look. */
export function sessionTable(db: Db, role: Role, found?: Found): Adapter {
  return {
    getSessionAndUser: async (id) => found ?? findSession(db, id),
    async getUserSessions(userId) {
      const rows = await db
        .select()
        .from(sessions)
        .innerJoin(users, eq(users.id, sessions.userId))
        .where(and(eq(sessions.userId, userId), isAlive()));
      return rows.map((row) => toSession(row.sessions));
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await db.insert(sessions).values({
        id,
        userId,
        expiresAt: keptEnd(role, expiresAt),
        createdAt: keptStart(role, attributes.createdAt),
      });
    },
    async updateSessionExpiration(id, expiresAt) {
      try {
        await db
          .update(sessions)
          .set({ expiresAt: keptEnd(role, expiresAt) })
          .where(eq(sessions.id, id));
      } catch (error) {
        // Reading goes on while another process holds the file; the next request extends it.
        if (!unavailable(error)) throw error;
      }
    },
    deleteSession: async (id) => void (await db.delete(sessions).where(eq(sessions.id, id))),
    deleteUserSessions: async (userId) =>
      void (await db.delete(sessions).where(eq(sessions.userId, userId))),
    async deleteExpiredSessions() {
      await db.delete(sessions).where(isOver(db));
    },
  };
}

/** Of a session beside its account. */
const isAlive = () => {
  const young = oldestStarts(new Date()).map(({ role, at }) =>
    and(eq(users.role, role), gt(sessions.createdAt, at)),
  );
  return and(gt(sessions.expiresAt, new Date()), or(...young));
};

function isOver(db: Db) {
  const old = oldestStarts(new Date()).map(({ role, at }) =>
    and(inArray(sessions.userId, idsWith(db, [role])), lte(sessions.createdAt, at)),
  );
  return or(lte(sessions.expiresAt, new Date()), ...old);
}

function idsWith(db: Db, some: readonly Role[]) {
  return db
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.role, [...some]));
}

function toSession({ createdAt, ...session }: typeof sessions.$inferSelect): DatabaseSession {
  return { ...session, attributes: { createdAt } };
}
