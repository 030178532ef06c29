import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import type { Role } from '../../db/users.ts';
import { refusedPassword, type PasswordRefusal } from './password-rules.ts';
import { hashPassword, nobodysHash, verifyPassword } from './passwords.ts';
import * as store from './store.ts';
import { nameKeyOf, refusedName, tidyName, type NameRefusal } from './user-names.ts';

export { roles, type Role } from '../../db/users.ts';

/** Somebody with an account. The name is for signing in and is shown to nobody else. */
export interface User {
  id: string;
  name: string;
  role: Role;
}

export type SignUpRefusal = NameRefusal | PasswordRefusal | 'name_taken';
export type Created = { ok: true; user: User } | { ok: false; why: SignUpRefusal };

export interface NewUser {
  name: string;
  password: string;
  role?: Role;
}

/** Makes an account after the rules for names and passwords. */
export async function createUser(db: Db, { name, password, role }: NewUser): Promise<Created> {
  const user: User = { id: randomUUID(), name: tidyName(name), role: role ?? 'seller' };
  const why = refusedName(user.name) ?? refusedPassword(password, user.name);
  if (why) return { ok: false, why };
  const nameKey = nameKeyOf(user.name);
  if (await store.accountByKey(db, nameKey)) return { ok: false, why: 'name_taken' };
  const passwordHash = await hashPassword(password);
  const inserted = await store.insertAccount(db, { ...user, nameKey, passwordHash });
  return inserted ? { ok: true, user } : { ok: false, why: 'name_taken' };
}

/** The account with a name that folds to the same; null when there is none. */
export async function findByName(db: Db, name: string): Promise<User | null> {
  const account = await store.accountByKey(db, nameKeyOf(tidyName(name)));
  return account && userOf(account);
}

/**
 * The account that name and password open, else null. An unknown name costs the same work as a
 * wrong password: one query, one hash.
 */
export async function userWithPassword(
  db: Db,
  name: string,
  password: string,
): Promise<User | null> {
  const account = await store.accountByKey(db, nameKeyOf(tidyName(name)));
  const hash = account?.passwordHash ?? nobodysHash;
  const { ok, rehash } = await verifyPassword(password, hash);
  if (!account || !ok) return null;
  if (rehash) await store.replaceHash(db, account.id, hash, await hashPassword(password));
  return userOf(account);
}

/** Gives a role; the account's sessions end, so that no session outlives a change of rights. */
export async function setRole(db: Db, user: User, role: Role): Promise<void> {
  await store.updateRole(db, user.id, role);
}

/** A new password, or why not. Every session and every one-time code of the account ends. */
export async function setPassword(
  db: Db,
  user: User,
  password: string,
): Promise<{ ok: true } | { ok: false; why: PasswordRefusal }> {
  const why = refusedPassword(password, user.name);
  if (why) return { ok: false, why };
  await store.updatePassword(db, user.id, await hashPassword(password));
  return { ok: true };
}

function userOf({ id, name, role }: store.Account): User {
  return { id, name, role };
}
