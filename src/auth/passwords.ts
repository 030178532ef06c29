import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { formatPhc, parsePhc, type Cost } from './phc.ts';
import { turnstile } from './turnstile.ts';

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const cost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const saltLength = 16;
const tagLength = 32;

/** One hash takes 19 MiB and about 50 ms of one of Node's four threads. */
const inTurn = turnstile(4, 200);
const derive = promisify(argon2);

export interface Verdict {
  ok: boolean;
  /** The hash was made with other parameters than today's: replace it now that the password is known. */
  rehash: boolean;
}

/**
 * Hashes a password, exactly as it was typed, into a PHC string (argon2id).
 * @throws TooManyWaiting when the machine can't keep up.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltLength);
  return formatPhc({ cost, salt, tag: await tagOf(password, salt, cost, tagLength) });
}

/**
 * Compares a password with a PHC string in constant time.
 * @throws when the string is no argon2id hash, TooManyWaiting when the machine can't keep up.
 */
export async function verifyPassword(password: string, hash: string): Promise<Verdict> {
  const { cost: used, salt, tag } = parsePhc(hash);
  const ok = timingSafeEqual(await tagOf(password, salt, used, tag.length), tag);
  const asToday = sameCost(used, cost) && tag.length === tagLength;
  return { ok, rehash: ok && !asToday };
}

/**
 * The hash to compare with when nobody has the name: the same work as for a known one. No password
 * fits it, since its tag is random.
 */
export const nobodysHash = formatPhc({
  cost,
  salt: randomBytes(saltLength),
  tag: randomBytes(tagLength),
});

function tagOf(password: string, nonce: Buffer, at: Cost, length: number): Promise<Buffer> {
  return inTurn(() => derive('argon2id', { message: password, nonce, ...at, tagLength: length }));
}

function sameCost(a: Cost, b: Cost): boolean {
  return a.memory === b.memory && a.passes === b.passes && a.parallelism === b.parallelism;
}
