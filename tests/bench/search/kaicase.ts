import { library } from '../../../src/library/library.ts';
import { redact } from '../../../src/redaction/redact.ts';
import { startSearch, type Locale } from '../../../src/search/service.ts';
import { wanted, type Engine } from './peers/peer.ts';
import type { ImportedSet } from './set-stories.ts';
import { builtServer } from './server.ts';

/** KaiCase's search over imported documents, asked as the API asks it, in this process. */
export async function kaicaseInProcess({ url, documentOf }: ImportedSet): Promise<Engine> {
  const search = startSearch({ databaseUrl: url, content: library(), timeoutMs: 30_000 });
  while (!(await search.ready())) await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    name: 'KaiCase',
    async ask(text) {
      const q = redact(text).text;
      const asked = { q, locale: localeOf(text), kind: 'story', limit: wanted } as const;
      const { results } = await search.search(asked);
      return results.map(({ id }) => documentOf.get(id) ?? id);
    },
    bytes: null,
    close: () => search.close(),
  };
}

/** The same through `POST /api/v1/search` of the built server. */
export async function kaicaseOverHttp({ data, documentOf }: ImportedSet): Promise<Engine> {
  const server = await builtServer(data);
  return {
    name: 'KaiCase, over HTTP',
    async ask(text) {
      const found = await server.search(text, {
        kind: 'story',
        locale: localeOf(text),
        limit: wanted,
      });
      return (found ?? []).map((id) => documentOf.get(id) ?? id);
    },
    bytes: null,
    close: server.stop,
  };
}

export const localeOf = (text: string): Locale => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en');
