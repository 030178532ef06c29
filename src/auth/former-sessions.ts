import { and, gt, inArray, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { roles, sessions, users, type Role } from '../../db/users.ts';
import { lifetimes } from './session-lifetimes.ts';

const day = 86_400_000;

/**
 * Brings sessions of older versions to today's promises, at the start: only days are left of the
 * times of those who are kept by the day, and a session that would go on unused for longer than its
 * role allows ends.
 */
export async function tidyFormerSessions(db: Db, now: Date): Promise<void> {
  const { createdAt, expiresAt } = sessions;
  const byDay = roles.filter((role) => lifetimes[role].keeps === 'day');
  await db
    .update(sessions)
    .set({
      createdAt: sql`${createdAt} - ${createdAt} % ${day}`,
      expiresAt: sql`${expiresAt} + (${day} - ${expiresAt} % ${day}) % ${day}`,
    })
    .where(
      and(
        belongsTo(db, byDay),
        or(sql`${createdAt} % ${day} <> 0`, sql`${expiresAt} % ${day} <> 0`),
      ),
    );
  const tooLong = roles
    .filter((role) => !byDay.includes(role))
    .map((role) =>
      and(belongsTo(db, [role]), gt(expiresAt, new Date(now.getTime() + lifetimes[role].idle))),
    );
  await db.delete(sessions).where(or(...tooLong));
}

function belongsTo(db: Db, some: readonly Role[]) {
  const accounts = db
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.role, [...some]));
  return inArray(sessions.userId, accounts);
}
