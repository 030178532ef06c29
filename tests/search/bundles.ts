import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import type { Db } from '../../db/client.ts';
import type { BundleList } from '../../src/search/quick/serve.ts';
import { startStoryBundle, type StoryBundleOptions } from '../../src/search/story-bundle.ts';
import { aDatabase } from '../support/database.ts';

interface Answer {
  status: number;
  body: Buffer;
  cache: string | undefined;
}

const open: (() => Promise<unknown> | void)[] = [];

/** Closes every bundle and server of the test. */
export async function closeBundles(): Promise<void> {
  for (const close of open.splice(0)) await close();
}

/** The story bundles of a database behind a server of their own; `given` for a second start. */
export async function aBundle(
  options: Partial<StoryBundleOptions> = {},
  given?: { db: Db; url: string; folder: string },
) {
  const made = given ?? (await aDatabase());
  const folder = join(made.folder, 'stories');
  const log = pino({ level: 'silent' });
  const bundle = startStoryBundle({
    db: made.db,
    databaseUrl: made.url,
    folder,
    log,
    waitMs: 5,
    lookMs: 60_000,
    retryMs: 40,
    ...options,
  });
  const server = createServer((asked, answer) =>
    bundle.serve(asked, answer, () => answer.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const close = async () => {
    server.close();
    await bundle.close();
  };
  open.push(close);
  const { port } = server.address() as { port: number };
  const get = (path: string) => fetchPlainly(port, path);
  const list = async () => {
    const { body } = await get('/pagefind-stories/bundles.json');
    return (JSON.parse(body.toString()) as BundleList).bundles;
  };
  const of = async (kind: string) => (await list()).find((one) => one.kind === kind);
  const origin = `http://127.0.0.1:${port}`;
  return { ...made, folder, origin, bundle, get, list, of, close };
}

/** Not fetch: it would tidy `..` away. */
function fetchPlainly(port: number, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      const { statusCode: status = 0, headers } = answer;
      resolve({ status, body: Buffer.concat(parts), cache: headers['cache-control'] });
    })
      .on('error', reject)
      .end();
  });
}

/** Every word of every text in the bundles of one kind on the disk. */
export function wordsIn(folder: string, kind = ''): string {
  const files = readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.pf_fragment'))
    .map((name) => gunzipSync(readFileSync(join(folder, kind, name))).toString())
    .join('\n');
}

/** All bytes of all files, unpacked, in lower case. */
export function bytesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return (isPacked(bytes) ? gunzipSync(bytes) : bytes).toString().toLowerCase();
    })
    .join('\n');
}

const isPacked = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Publishes many short stories at once, as an import from outside would. */
export async function publishMany(db: Db, count: number, from = 10_000): Promise<number[]> {
  const numbers = Array.from({ length: count }, (_, at) => from + at);
  await db.$client.batch(
    numbers.map((number) => ({
      sql: `INSERT INTO stories (id, number, title, category, marketplace, channel, reply_language,
          problem, steps, takeaway, english, outcome, locale, status, submitted_at, published_month)
        VALUES (?, ?, ?, 'variation-split-merge', 'US', 'email', 'en', ?, '[]', '附对照表', '',
          'solved', 'zh-CN', 'published', 0, '2026-10')`,
      args: [`many-${number}`, number, `第 ${number} 盏台灯被合并`, `编号 lamp${number} 的台灯`],
    })),
    'write',
  );
  return numbers;
}
