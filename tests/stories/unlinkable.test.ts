import { beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../db/client.ts';
import { draftKey } from '../../src/auth/authorship.ts';
import { openSession } from '../../src/auth/sessions.ts';
import { createUser, type User } from '../../src/auth/users.ts';
import { storyDrafts } from '../../db/schema.ts';
import { ownStories } from '../../src/stories/telling.ts';
import { aDatabase } from '../support/database.ts';
import { aStory, decided, secret } from './support.ts';

/** Four accounts, signed in, with five stories each, told in turn, and a draft each. */
let db: Db;
const people: User[] = [];
const toldBy = new Map<string, string>();
const inOrder: string[] = [];

beforeAll(async () => {
  ({ db } = await aDatabase());
  for (let i = 0; i < 4; i++) {
    const created = await createUser(db, { name: `canary-name-${i}`, password: 'paper-boat-over' });
    if (!created.ok) throw new Error(created.why);
    people.push(created.user);
    await openSession(db, created.user);
  }
  for (let i = 0; i < 20; i++) {
    const by = people[i % 4]!;
    const { id } = await aStory(db, { by, at: new Date(), title: `第 ${i} 篇，各说各的` });
    toldBy.set(id, by.id);
    inOrder.push(id);
    if (i % 3 === 0) await decided(db, id, 'publish');
  }
  for (const [at, by] of people.entries()) {
    const authorKey = draftKey(by.id, secret);
    const draft = { id: `draft-${at}`, authorKey, sealed: `sealed-${at}`, changedOn: '2026-11-20' };
    await db.insert(storyDrafts).values(draft);
  }
}, 60_000);

/** Every row of a table, each column as text, rowids too: what a thief of the file reads. */
async function dump(table: string): Promise<Record<string, string>[]> {
  const columns = await db.$client.execute(`PRAGMA table_info(${table})`);
  const names = columns.rows.map(({ name }) => `"${String(name)}"`);
  const list = names.map((name) => `cast(${name} as text) as ${name}`).join(', ');
  const { rows } = await db.$client.execute(`SELECT ${list} FROM ${table}`);
  return rows.map((row) =>
    Object.fromEntries(
      names.flatMap((quoted) => {
        const value = row[quoted.slice(1, -1)];
        return value === null || value === undefined ? [] : [[quoted.slice(1, -1), String(value)]];
      }),
    ),
  );
}

async function tables(): Promise<string[]> {
  const { rows } = await db.$client.execute(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  );
  return rows.map(({ name }) => String(name));
}

/** Columns that say what kind of thing a row is, or which day: shared by strangers. */
const shared = new Set(
  'status category marketplace channel reply_language opened_month outcome days rounds locale version likely submitted_at published_month'.split(
    ' ',
  ),
);
const isDay = (value: string) => /^\d+$/.test(value) && Number(value) % 86_400_000 === 0;

describe('a dump of the database without the key', () => {
  test('has no value of an account in any row of a story, a seal or a draft', async () => {
    const accounts = [...(await dump('users')), ...(await dump('sessions'))];
    const values = accounts
      .flatMap((row) => Object.values(row))
      .filter((value) => !isDay(value) && value !== 'seller');
    expect(values.length).toBeGreaterThan(20);
    for (const table of ['stories', 'authorship_seals', 'story_drafts', 'story_changes']) {
      const told = JSON.stringify(await dump(table));
      for (const value of values) expect(told).not.toContain(value);
    }
  });

  test('has the account’s id in no table but those of accounts', async () => {
    const holding: string[] = [];
    for (const table of await tables()) {
      const all = JSON.stringify(await dump(table));
      if (people.some(({ id, name }) => all.includes(id) || all.includes(name)))
        holding.push(table);
    }
    expect(holding.toSorted()).toEqual(['sessions', 'users']);
  });

  test('shows no time of a seller’s but days', async () => {
    const times = [
      ...(await dump('sessions')).flatMap((row) => [row['created_at']!, row['expires_at']!]),
      ...(await dump('stories')).map((row) => row['submitted_at']!),
    ];
    expect(times.filter((time) => !isDay(time))).toEqual([]);
    expect((await dump('story_drafts')).map((row) => row['changed_on'])).toEqual(
      people.map(() => '2026-11-20'),
    );
  });

  test('says of no two stories that one account told both', async () => {
    const rows = await dump('stories');
    const seals = new Map((await dump('authorship_seals')).map((row) => [row['story_id'], row]));
    expect(seals.size).toBe(20);
    for (const one of rows) {
      for (const other of rows) {
        if (one === other || toldBy.get(one['id']!) !== toldBy.get(other['id']!)) continue;
        const ofOne = { ...own(one), ...seals.get(one['id']) };
        const ofOther = new Set(Object.values({ ...own(other), ...seals.get(other['id']) }));
        expect(Object.values(ofOne).filter((value) => ofOther.has(value))).toEqual([]);
      }
    }
  });

  test('has all seals different, and none shared with a draft', async () => {
    const seals = (await dump('authorship_seals')).map((row) => row['seal']!);
    const keys = (await dump('story_drafts')).map((row) => row['author_key']!);
    expect(new Set([...seals, ...keys]).size).toBe(24);
    for (const value of [...seals, ...keys]) expect(value).toMatch(/^[0-9a-f]{64}$/);
  });

  test('lets nobody find stories by guessing a secret', async () => {
    for (const guess of ['', 'another secret of thirty-two chars', people[0]!.id]) {
      expect(await ownStories(db, { by: people[0]!, secret: guess })).toEqual([]);
    }
    expect(await ownStories(db, { by: people[0]!, secret })).toHaveLength(5);
  });

  test('shows stories, seals and drafts in no order of their writing', async () => {
    for (const table of ['authorship_seals', 'story_drafts']) {
      await expect(db.$client.execute(`SELECT rowid FROM ${table}`)).rejects.toThrow(/rowid/);
    }
    const seals = (await dump('authorship_seals')).map((row) => row['story_id']!);
    expect(seals).not.toEqual(inOrder);
    const { rows } = await db.$client.execute('SELECT id FROM stories ORDER BY rowid');
    const places = rows.map(({ id }) => inOrder.indexOf(String(id)));
    const rising = places.filter((place, at) => at > 0 && place > places[at - 1]!).length;
    // By chance half of 19; all of them, or none, would be the order of telling.
    expect(rising).toBeGreaterThan(2);
    expect(rising).toBeLessThan(17);
  });
});

/** What is a story's own: neither its kind nor its day, nor the words that the test gives to all. */
function own(row: Record<string, string>): Record<string, string> {
  const words = new Set(['problem', 'steps', 'takeaway', 'english']);
  return Object.fromEntries(
    Object.entries(row).filter(([column]) => !shared.has(column) && !words.has(column)),
  );
}
