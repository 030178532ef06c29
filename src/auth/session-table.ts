import { and, eq, gt, lte, or } from 'drizzle-orm';
import type { Adapter, DatabaseSession } from 'lucia';
import type { Db } from '../../db/client.ts';
import { sessions, users, type Role } from '../../db/users.ts';
import { unavailable } from '../site/respond.ts';

export interface SessionAttributes {
  createdAt: Date;
}

export interface UserAttributes {
  name: string;
  role: Role;
}

/** Days after its start that a session ends, however often it was used. */
export const absoluteDays = 90;

/**
 * Lucia's sessions in our table. A session past either limit does not exist here, so a cookie that
 * is out of date never costs a write.
 */
export function sessionTable(db: Db): Adapter {
  return {
    async getSessionAndUser(id) {
      const [row] = await db
        .select()
        .from(sessions)
        .innerJoin(users, eq(users.id, sessions.userId))
        .where(and(eq(sessions.id, id), alive()));
      if (!row) return [null, null];
      const { name, role } = row.users;
      return [toSession(row.sessions), { id: row.users.id, attributes: { name, role } }];
    },
    async getUserSessions(userId) {
      const own = and(eq(sessions.userId, userId), alive());
      return (await db.select().from(sessions).where(own)).map(toSession);
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await db.insert(sessions).values({ id, userId, expiresAt, createdAt: attributes.createdAt });
    },
    async updateSessionExpiration(id, expiresAt) {
      try {
        await db.update(sessions).set({ expiresAt }).where(eq(sessions.id, id));
      } catch (error) {
        // Reading goes on while another process holds the file; the next request extends it.
        if (!unavailable(error)) throw error;
      }
    },
    deleteSession: async (id) => void (await db.delete(sessions).where(eq(sessions.id, id))),
    deleteUserSessions: async (userId) =>
      void (await db.delete(sessions).where(eq(sessions.userId, userId))),
    async deleteExpiredSessions() {
      const over = or(lte(sessions.expiresAt, new Date()), lte(sessions.createdAt, oldest()));
      await db.delete(sessions).where(over);
    },
  };
}

/** A session that began before this is over. */
const oldest = () => new Date(Date.now() - absoluteDays * 86_400_000);

const alive = () => and(gt(sessions.expiresAt, new Date()), gt(sessions.createdAt, oldest()));

function toSession({ createdAt, ...session }: typeof sessions.$inferSelect): DatabaseSession {
  return { ...session, attributes: { createdAt } };
}
