import type { ServerResponse } from 'node:http';
import sirv, { type RequestHandler } from 'sirv';
import type { Change } from './changes.ts';
import type { Manifest, Shelf } from './shelf.ts';

/** A bundle that readers get: which stories it holds, and which of them it shows wrongly by now. */
export interface BundleInUse {
  name: string;
  after: Change;
  madeAt: number;
  languages: string[];
  /** Numbers of stories that were taken down or changed since: no reader may see them from here. */
  stale: ReadonlySet<number>;
  numbers: () => number[];
  /** The version of a story that it shows rightly. */
  versionOf: (number: number) => number | undefined;
  /** Tells which version readers may see now; null for none. */
  compare: (number: number, version: number | null) => void;
  serve: RequestHandler;
}

/** `forget` is asked to take the text of a stale story out of the files, where it has its own. */
export function useBundle(
  shelf: Shelf,
  { name, manifest }: { name: string; manifest: Manifest },
): BundleInUse {
  const held = new Map(manifest.stories.map(([number, ...rest]) => [number, rest] as const));
  const stale = new Set<number>();
  return {
    name,
    after: manifest.after,
    madeAt: manifest.madeAt,
    languages: manifest.languages,
    stale,
    numbers: () => [...held.keys()],
    versionOf: (number) => (stale.has(number) ? undefined : held.get(number)?.[0]),
    compare(number, version) {
      const [holds, text] = held.get(number) ?? [];
      if (holds === undefined || holds === version || stale.has(number)) return;
      stale.add(number);
      if (text) void shelf.forget(name, text).catch(() => undefined);
    },
    serve: filesIn(shelf.filesOf(name)),
  };
}

/** `dev: true` makes sirv look at the disk for each request: texts are taken out. */
function filesIn(folder: string): RequestHandler {
  const setHeaders = (response: ServerResponse) => response.setHeader('Cache-Control', 'no-cache');
  return sirv(folder, { dev: true, etag: true, setHeaders });
}
