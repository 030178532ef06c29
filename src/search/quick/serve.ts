import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InUse } from './standing.ts';

const prefix = '/pagefind-stories/';

/** What the browser is told before each search: where the bundles are and what to leave out. */
export interface BundleList {
  bundles: {
    /** `hot` or `archive`, as in each record's filter. */
    kind: string;
    path: string;
    languages: string[];
    /** Numbers of stories that this bundle shows wrongly by now. */
    hidden: number[];
  }[];
}

/**
 * Answers `/pagefind-stories/bundles.json` and the files of the bundles in use. The list is made for
 * each request, after `catchUp`: what was taken down is hidden from the next search on.
 */
export function bundleServer(use: InUse, catchUp: () => Promise<void>) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = (request.url ?? '').slice(prefix.length);
    if (/^bundles\.json(?:\?|$)/.test(path)) {
      void catchUp().then(
        () => sendList(response, listOf(use)),
        () => sendList(response, { bundles: [] }, 503),
      );
      return;
    }
    const whole = request.url ?? '';
    const [, name = '', rest = '/'] = /^([\w-]+)(\/.*)$/.exec(path) ?? [];
    const bundle = [use.hot, use.archive].find((one) => one?.name === name);
    if (!bundle) return next();
    request.url = rest;
    bundle.serve(request, response, () => {
      request.url = whole;
      next();
    });
  };
}

function listOf(use: InUse): BundleList {
  const bundles = (['hot', 'archive'] as const).flatMap((kind) => {
    const bundle = use[kind];
    if (!bundle || bundle.languages.length === 0) return [];
    const { name, languages, stale } = bundle;
    return [{ kind, path: `${prefix}${name}/`, languages, hidden: [...stale] }];
  });
  return { bundles };
}

function sendList(response: ServerResponse, list: BundleList, status = 200): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(list));
}
