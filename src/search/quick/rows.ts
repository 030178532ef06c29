import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Db } from '../../../db/client.ts';
import type { Step } from '../../../db/stories.ts';
import { locales, type Locale } from '../../site/locales.ts';
import { textsOf } from '../../stories/redacted-submission.ts';

/** A published story as a bundle holds it: what any reader may see of it. */
export interface BundledStory {
  number: number;
  version: number;
  locale: Locale;
  title: string;
  text: string;
}

/** Which state of a story a bundle may hold: null when nobody may read it any more. */
export type PublicVersions = Map<number, number | null>;

const columns = 'number, version, locale, title, problem, steps, takeaway, english';
const published = `status = 'published' AND number IS NOT NULL`;
/** The plus keeps SQLite from reading all published stories instead of the few with these numbers. */
const byNumber = `number IN (SELECT value FROM json_each(?)) AND +status = 'published'`;

/** Numbers of the newest published stories, by month; one sort of a month's stories, no text. */
export async function newestNumbers(db: Db, limit: number): Promise<number[]> {
  const { rows } = await db.$client.execute({
    sql: `SELECT number FROM stories WHERE ${published}
      ORDER BY published_month DESC, number DESC LIMIT ?`,
    args: [limit],
  });
  return rows.map((row) => Number(row['number']));
}

/** These stories, as far as they are published. */
export async function storiesByNumber(db: Db, numbers: readonly number[]): Promise<BundledStory[]> {
  const { rows } = await db.$client.execute({
    sql: `SELECT ${columns} FROM stories
      WHERE ${byNumber}`,
    args: [JSON.stringify(numbers)],
  });
  return rows.map(bundled);
}

const numbersAtOnce = 250;

/** The version of each story that readers may see now; null for all others. */
export async function publicVersions(db: Db, numbers: readonly number[]): Promise<PublicVersions> {
  const versions: PublicVersions = new Map(numbers.map((number) => [number, null]));
  for (let at = 0; at < numbers.length; at += numbersAtOnce) {
    const { rows } = await db.$client.execute({
      sql: `SELECT number, version FROM stories
        WHERE ${byNumber}`,
      args: [JSON.stringify(numbers.slice(at, at + numbersAtOnce))],
    });
    for (const row of rows) versions.set(Number(row['number']), Number(row['version']));
    // libSQL on a file is synchronous: requests get their turn in between.
    if (at + numbersAtOnce < numbers.length) await nextTurn();
  }
  return versions;
}

/** Whether more than `n` stories are published. */
export async function moreThan(db: Db, n: number): Promise<boolean> {
  const sql = `SELECT 1 FROM stories WHERE ${published} LIMIT 1 OFFSET ?`;
  return (await db.$client.execute({ sql, args: [n] })).rows.length > 0;
}

function bundled(row: Record<string, unknown>): BundledStory {
  const word = (name: string) => String(row[name] ?? '');
  const [title, ...texts] = textsOf({
    title: word('title'),
    problem: word('problem'),
    steps: JSON.parse(word('steps')) as Step[],
    takeaway: word('takeaway'),
    english: word('english'),
  });
  return {
    number: Number(row['number']),
    version: Number(row['version']),
    locale: locales.find((locale) => locale === row['locale']) ?? 'zh-CN',
    title: title ?? '',
    text: texts.join('\n'),
  };
}
