import { and, eq, exists, gt, lte } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { resetCodes, sessions, users, type Role } from '../../db/users.ts';

/** The SQL of accounts. Sessions have theirs in session-table.ts. */

export type Account = typeof users.$inferSelect;

export async function accountByKey(db: Db, nameKey: string): Promise<Account | null> {
  const [row] = await db.select().from(users).where(eq(users.nameKey, nameKey));
  return row ?? null;
}

export async function accountById(db: Db, id: string): Promise<Account | null> {
  const [row] = await db.select().from(users).where(eq(users.id, id));
  return row ?? null;
}

/** False when the name is taken. */
export async function insertAccount(db: Db, account: Account): Promise<boolean> {
  const { rowsAffected } = await db.insert(users).values(account).onConflictDoNothing();
  return rowsAffected === 1;
}

/** A new role and no session that began under the old one. */
export async function updateRole(db: Db, userId: string, role: Role): Promise<void> {
  await db.batch([
    db.update(users).set({ role }).where(eq(users.id, userId)),
    db.delete(sessions).where(eq(sessions.userId, userId)),
  ]);
}

/** The same password under newer parameters; nothing if it was changed meanwhile. */
export async function replaceHash(db: Db, userId: string, before: string, after: string) {
  const unchanged = and(eq(users.id, userId), eq(users.passwordHash, before));
  await db.update(users).set({ passwordHash: after }).where(unchanged);
}

/** A new password; every session and every open code of the account ends. */
export async function updatePassword(db: Db, userId: string, passwordHash: string): Promise<void> {
  await db.batch([
    db.update(users).set({ passwordHash }).where(eq(users.id, userId)),
    db.delete(sessions).where(eq(sessions.userId, userId)),
    db.delete(resetCodes).where(eq(resetCodes.userId, userId)),
  ]);
}

/** The only code of this account from now on. */
export async function replaceResetCode(db: Db, code: typeof resetCodes.$inferSelect, now: Date) {
  const stale = lte(resetCodes.expiresAt, now);
  await db.batch([
    db.delete(resetCodes).where(eq(resetCodes.userId, code.userId)),
    db.delete(resetCodes).where(stale),
    db.insert(resetCodes).values(code),
  ]);
}

/** The account with this name that holds this code, still good; one query whatever the reason for none. */
export async function accountByCode(db: Db, nameKey: string, codeId: string, now: Date) {
  const good = and(
    eq(users.nameKey, nameKey),
    eq(resetCodes.id, codeId),
    gt(resetCodes.expiresAt, now),
  );
  const [row] = await db
    .select({ account: users })
    .from(resetCodes)
    .innerJoin(users, eq(users.id, resetCodes.userId))
    .where(good);
  return row?.account ?? null;
}

/**
 * Sets the password if the code is still there, and burns it: of two that use it at once, one wins.
 * False when the code was gone.
 */
export async function spendResetCode(
  db: Db,
  code: { id: string; userId: string; now: Date },
  passwordHash: string,
): Promise<boolean> {
  const good = and(eq(resetCodes.id, code.id), gt(resetCodes.expiresAt, code.now));
  const holds = exists(db.select({ id: resetCodes.id }).from(resetCodes).where(good));
  const [changed] = await db.batch([
    db
      .update(users)
      .set({ passwordHash })
      .where(and(eq(users.id, code.userId), holds)),
    db.delete(sessions).where(and(eq(sessions.userId, code.userId), holds)),
    db.delete(resetCodes).where(eq(resetCodes.id, code.id)),
  ]);
  return changed.rowsAffected === 1;
}
