import { and, eq, exists, ne, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Db } from '../../db/client.ts';
import { resetCodes, sessions, users } from '../../db/users.ts';

/**
 * Everything that the rooms of accounts know of one, for the batch that deletes it. The log of
 * moderation keeps its rows: it has ids alone, and this one leads nowhere any more.
 */
export function accountRemoval(db: Db, userId: string) {
  return [
    db.delete(sessions).where(eq(sessions.userId, userId)),
    db.delete(resetCodes).where(eq(resetCodes.userId, userId)),
    db.delete(users).where(eq(users.id, userId)),
  ] as const;
}

/**
 * True of an account whose work somebody else can go on with: a seller; a moderator beside another
 * one or an admin; an admin beside another admin.
 */
export function isReplaceable(db: Db): SQL {
  const other = alias(users, 'other');
  const asGood = or(eq(other.role, 'admin'), eq(other.role, users.role));
  const others = db
    .select({ one: sql`1` })
    .from(other)
    .where(and(ne(other.id, users.id), asGood));
  return or(eq(users.role, 'seller'), exists(others))!;
}

/** False when nobody else could go on with the account's work. */
export async function mayLeave(db: Db, userId: string): Promise<boolean> {
  return (await db.$count(users, and(eq(users.id, userId), isReplaceable(db)))) === 1;
}
