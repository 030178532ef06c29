import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Pagefind } from '../../src/components/quick/pagefind.ts';
import type { aBundle } from '../search/bundles.ts';

type Site = Awaited<ReturnType<typeof aBundle>>;

const opened = new Map<string, Promise<Pagefind>>();

/** Whether Pagefind's own client finds a word in the stories that a site serves now. */
export async function finds(site: Site, word: string): Promise<boolean> {
  for (const { kind, path, hidden } of await site.list()) {
    const pagefind = await (opened.get(path) ?? open(site, kind, path));
    const found = await pagefind.search(word);
    for (const result of found?.results ?? []) {
      const { url, meta } = await result.data().catch(() => ({ url: '', meta: {} as never }));
      const number = Number(/K-(\d+)/.exec(url)?.[1]);
      if (number && meta.title?.includes(word) && !hidden.includes(number)) return true;
    }
  }
  return false;
}

function open(site: Site, kind: string, path: string): Promise<Pagefind> {
  const name = path.split('/').at(-2)!;
  const opening = (async () => {
    const script = join(site.folder, kind, name, 'files', 'pagefind.js');
    const { createInstance } = (await import(pathToFileURL(script).href)) as {
      createInstance: (options: object) => Pagefind;
    };
    const pagefind = createInstance({ basePath: site.origin + path, baseUrl: '/' });
    await pagefind.init();
    return pagefind;
  })();
  opened.set(path, opening);
  return opening;
}
