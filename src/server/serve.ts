import { sep } from 'node:path';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import sirv, { type RequestHandler } from 'sirv';
import { health } from './health.ts';
import { compressed } from './compress.ts';
import { knock } from './gate.ts';
import { bodyLimit, readBody } from './body.ts';
import { faultOf } from '../site/log.ts';
import { refuse } from './plain-pages.ts';
import { securityHeaders } from './security-headers.ts';
import { readingAddress } from '../reading/modes.ts';
import type { Running } from '../start-services.ts';

type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: object,
) => Promise<void>;

export interface Site {
  running: Running;
  astro: AstroHandler;
  scriptHashes: readonly string[];
  clientFolder: string;
}

/** One request from the door to the answer: headers, gate, probes, files, body limit, Astro. */
export function openSite({ running, astro, scriptHashes, clientFolder }: Site): RequestListener {
  const { services } = running;
  const { config, log, storyBundle } = services;
  const headers = securityHeaders(config.publicOrigin, scriptHashes);
  const files = staticFiles(clientFolder);
  return (request, response) => {
    const started = performance.now();
    const path = pathOf(request);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.on('finish', () => {
      const ms = Math.round(performance.now() - started);
      const route = kindOf(path);
      log.info({ event: 'answer', method: request.method, route, status: response.statusCode, ms });
    });
    const verdict = knock(
      { method: request.method ?? 'GET', path, headers: request.headers },
      config.publicOrigin,
    );
    if (verdict.status !== 200) return refuse(request, response, verdict.status);
    if (path === '/healthz' || path === '/readyz') return void health(path, running, response);
    const page = () => {
      // Built files have their copies; what is rendered is packed as it goes out.
      compressed(request, response, () => void render(request, response, astro, services));
    };
    const reading = readingAddress(request.url ?? '/');
    if (reading && 'redirect' in reading) return redirect(response, reading.redirect);
    if (reading) request.url = reading.serve;
    if (path.startsWith('/pagefind-stories/')) return storyBundle.serve(request, response, page);
    files(request, response, page);
  };

  async function render(
    request: IncomingMessage,
    response: ServerResponse,
    handler: AstroHandler,
    locals: object,
  ) {
    try {
      const withBody = !['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? 'GET');
      if (withBody) {
        const body = await readBody(request, bodyLimit);
        if (body === null) return refuse(request, response, 413);
        Object.assign(request, { body });
      }
      await handler(request, response, () => refuse(request, response, 404), { services: locals });
    } catch (error) {
      log.error({ event: 'failed', route: kindOf(pathOf(request)), ...faultOf(error) });
      if (!response.headersSent) refuse(request, response, 500);
      else response.destroy();
    }
  }
}

/** Chinese text says its encoding; sirv says it of HTML only. */
const texts: Readonly<Record<string, string>> = { '.md': 'text/markdown', '.txt': 'text/plain' };

/** Built files with their brotli and gzip copies; names with a hash never change. */
function staticFiles(folder: string): RequestHandler {
  const immutable = `${sep}_astro${sep}`;
  return sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, file) {
      const type = texts[/\.\w+$/.exec(file)?.[0] ?? ''];
      if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
      const forever = file.includes('/_astro/') || file.includes(immutable);
      response.setHeader(
        'Cache-Control',
        forever ? 'public, max-age=31536000, immutable' : 'public, no-cache',
      );
    },
  });
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: address, 'Cache-Control': 'no-store' }).end();
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0]!;
}

/** For the log: the first part of the address only, since the rest may name a story or a person. */
function kindOf(path: string): string {
  const [first = '', second = ''] = path.split('/').filter(Boolean);
  const part = first === 'en' || first === 'api' ? `${first}/${second}` : first;
  return `/${part.slice(0, 24).replace(/[^\w/.-]/g, '')}`;
}
