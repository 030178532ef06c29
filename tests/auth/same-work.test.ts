import { expect, test, vi } from 'vitest';
import { userWithPassword } from '../../src/auth/users.ts';
import { aDatabase } from '../support/database.ts';
import { aUser } from './support.ts';

const hashed = vi.hoisted(() => ({ parameters: [] as object[] }));

vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  type Argon2 = typeof crypto.argon2;
  const argon2: Argon2 = (algorithm, parameters, done) => {
    const { memory, passes, parallelism, tagLength } = parameters;
    hashed.parameters.push({ algorithm, memory, passes, parallelism, tagLength });
    crypto.argon2(algorithm, parameters, done);
  };
  return { ...crypto, argon2 };
});

test('an unknown name costs the same work as a wrong password: one hash of the same price', async () => {
  const { db } = await aDatabase();
  const { name } = await aUser(db);
  const work = async (who: string) => {
    hashed.parameters = [];
    expect(await userWithPassword(db, who, 'not the password')).toBeNull();
    return hashed.parameters;
  };
  const known = await work(name);
  expect(known).toHaveLength(1);
  expect(await work('nobody-here')).toEqual(known);
  expect(await work('')).toEqual(known);
});
