/** What the gate needs to know of a request. Header names in lower case. */
export interface Knock {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
}

export type Verdict = { status: 200 } | { status: 403 | 405 | 421; why: string };

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);
const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const probes = new Set(['/healthz', '/readyz']);
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Decides whether a request may come in: the Host must be ours, and an unsafe method must come from
 * our own pages, whatever its content type. A script without Origin and without cookies may use the
 * public API. Pure, so that the rules can be read in a table of tests.
 */
export function knock({ method, path, headers }: Knock, publicOrigin: string): Verdict {
  const origins = ownOrigins(publicOrigin);
  const own = [...origins].some((origin) => new URL(origin).host === headers['host']);
  if (!own && !probes.has(path)) {
    return { status: 421, why: `This site answers at ${publicOrigin} only.` };
  }
  if (safe.has(method)) return { status: 200 };
  if (!unsafe.has(method)) return { status: 405, why: 'This method is not known here.' };
  return fromOurPages(headers, path, origins)
    ? { status: 200 }
    : { status: 403, why: 'This request did not come from a page of this site.' };
}

function fromOurPages(
  headers: Knock['headers'],
  path: string,
  origins: ReadonlySet<string>,
): boolean {
  const { origin, cookie } = headers;
  if (origin !== undefined) return typeof origin === 'string' && origins.has(origin);
  if (headers['sec-fetch-site'] === 'same-origin') return true;
  return path.startsWith('/api/') && cookie === undefined;
}

/** On a developer's machine localhost and 127.0.0.1 are the same site. */
function ownOrigins(publicOrigin: string): ReadonlySet<string> {
  const { protocol, hostname, port } = new URL(publicOrigin);
  if (!loopback.test(hostname)) return new Set([publicOrigin]);
  const suffix = port ? `:${port}` : '';
  return new Set(
    ['localhost', '127.0.0.1', '[::1]'].map((name) => `${protocol}//${name}${suffix}`),
  );
}
