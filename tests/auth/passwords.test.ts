import { argon2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { commonPasswords } from '../../src/auth/common-passwords.ts';
import { refusedPassword } from '../../src/auth/password-rules.ts';
import { hashPassword, nobodysHash, verifyPassword } from '../../src/auth/passwords.ts';
import { formatPhc, parsePhc } from '../../src/auth/phc.ts';

describe('which passwords are refused', () => {
  const rules: [string, string | null][] = [
    ['1234567', 'password_too_short'],
    ['密码太短了吧', 'password_too_short'],
    ['😀😀😀😀', 'password_too_short'],
    ['x9'.repeat(64) + 'y', 'password_too_long'],
    ['x'.repeat(100_000), 'password_too_long'],
    ['12345678', 'password_common'],
    ['987654321', 'password_common'],
    ['88888888', 'password_common'],
    ['12341234', 'password_common'],
    ['qwertyuiop', 'password_common'],
    ['1qaz2wsx', 'password_common'],
    ['Password123', 'password_common'],
    ['woaini1314', 'password_common'],
    ['WoAiNi520', 'password_common'],
    ['5201314520', 'password_common'],
    ['a123456789', 'password_common'],
    ['19880808', 'password_common'],
    ['amazon888', 'password_common'],
    ['northdock', 'password_is_name'],
    ['NorthDock2026', 'password_is_name'],
    ['ｎｏｒｔｈｄｏｃｋ！', 'password_is_name'],
    ['northdock and the sea', null],
    ['aaaaaaab', null],
    ['abcdefgi', null],
    ['only-lower-case-words', null],
    ['卖家互助库的一句长密码', null],
    ['  spaces at both ends  ', null],
    ['😀🐳🦀🌊🪸🐙🦑🐚', null],
    ['x9'.repeat(64), null],
  ];
  test.each(rules)('%j → %s', (password, refusal) => {
    expect(refusedPassword(password, 'northdock')).toBe(refusal);
  });

  test('a short name inside an ordinary sentence is no reason to refuse it', () => {
    expect(refusedPassword('delighted to be here', 'li')).toBeNull();
  });

  test('more than 200 of the most common are known', () => {
    expect(commonPasswords.size).toBeGreaterThan(200);
  });
});

describe('password hashes', () => {
  test('are argon2id PHC strings with today’s parameters, a salt for each', async () => {
    const [one, two] = await Promise.all([hashPassword('same words'), hashPassword('same words')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(two);
  });

  test('open for the same password only, to the letter', async () => {
    const hash = await hashPassword('Ångström 密码 😀');
    expect(await verifyPassword('Ångström 密码 😀', hash)).toEqual({ ok: true, rehash: false });
    for (const other of ['ångström 密码 😀', 'Ångström 密码 😀 ', 'A\u030Angström 密码 😀', '']) {
      expect(await verifyPassword(other, hash)).toEqual({ ok: false, rehash: false });
    }
  });

  test('made with other parameters still open, and ask to be made anew', async () => {
    const cost = { memory: 64, passes: 3, parallelism: 4 };
    const salt = Buffer.alloc(16, 2);
    const message = Buffer.alloc(32, 1);
    const tag = argon2Sync('argon2id', { message, nonce: salt, ...cost, tagLength: 32 });
    const hash = formatPhc({ cost, salt, tag });
    expect(await verifyPassword(message.toString(), hash)).toEqual({ ok: true, rehash: true });
    expect(await verifyPassword('something else', hash)).toEqual({ ok: false, rehash: false });
  });

  test('of nobody open for nothing', async () => {
    expect(parsePhc(nobodysHash).cost).toEqual({ memory: 19_456, passes: 2, parallelism: 1 });
    expect((await verifyPassword('', nobodysHash)).ok).toBe(false);
  });

  test('that are something else are a broken promise', async () => {
    for (const hash of ['', 'plain', '$2b$10$abcdefghijklmnopqrstuv', '$argon2id$v=19$m=x$a$b']) {
      await expect(verifyPassword('whatever', hash)).rejects.toThrow(/argon2id/);
    }
  });
});
