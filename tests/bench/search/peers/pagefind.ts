import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import type { Pagefind } from '../../../../src/components/quick/pagefind.ts';
import { wanted, type Document, type Engine } from './peer.ts';

/** A bundle written by Pagefind's own binary and asked by its own client, which runs in Node. */
export async function pagefind(documents: readonly Document[]): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'kaicase-pagefind-'));
  const language = languageOf(documents);
  await write(documents, language, folder);
  const server = createServer(sirv(folder) as RequestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = await open(folder, { basePath: `${origin}/`, language });
  return {
    name: 'Pagefind',
    async ask(text) {
      const found = (await client.search(text))?.results ?? [];
      const read = await Promise.all(found.slice(0, wanted).map((one) => one.data()));
      return read.map(({ url }) => decodeURIComponent(url.replace(/^\//, '')));
    },
    bytes: sizeOf(folder),
    async close() {
      await client.destroy();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const languageOf = (documents: readonly Document[]) => {
  const chinese = documents.filter(({ title, text }) => /\p{Script=Han}/u.test(title + text));
  return chinese.length * 2 >= documents.length ? 'zh-cn' : 'en';
};

async function write(documents: readonly Document[], language: string, folder: string) {
  const { createIndex, close } = await import('pagefind');
  const { index } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error('Pagefind made no index.');
  await inTurns(documents, async ({ id, title, text }) => {
    const url = `/${encodeURIComponent(id)}`;
    await index.addCustomRecord({ url, content: text || title, language, meta: { title } });
  });
  await index.writeFiles({ outputPath: folder });
  await close();
}

/** Some at a time: the binary answers each through one pipe. */
async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>, width = 50) {
  for (let at = 0; at < all.length; at += width) {
    await Promise.all(all.slice(at, at + width).map(work));
  }
}

async function open(folder: string, options: { basePath: string; language: string }) {
  const script = pathToFileURL(join(folder, 'pagefind.js')).href;
  const { createInstance } = (await import(script)) as {
    createInstance: (options: object) => Pagefind;
  };
  const client = createInstance({ ...options, baseUrl: '/' });
  await client.init();
  return client;
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
