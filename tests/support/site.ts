import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A running copy of the built site with a data folder of its own. */
export interface RunningSite {
  origin: string;
  data: string;
  process: ChildProcess;
  /** Everything that the server wrote. */
  output: () => string;
  /** Runs an operator's command; the test's own connections live on meanwhile. */
  kaicase: (args: string[], input?: string) => Promise<Done>;
}

interface Done {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the built server and waits until it is ready. */
export async function startSite(
  options: { data?: string; port?: number; env?: Record<string, string> } = {},
): Promise<RunningSite> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'kaicase-site-'));
  const port = options.port ?? (await freePort());
  const env = { ...process.env, KAICASE_DATA: data, PORT: String(port), ...options.env };
  const server = spawn(process.execPath, ['src/server.ts'], { env });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => (output += String(chunk)));
  }
  const origin = `http://localhost:${port}`;
  const deadline = Date.now() + 60_000;
  for (;;) {
    // With a limit: a port that nobody listens on may, by bad luck, be answered by the asker itself.
    const signal = AbortSignal.timeout(5_000);
    const ready = await fetch(`${origin}/readyz`, { signal }).catch(() => null);
    if (ready?.ok) break;
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill('SIGKILL');
      throw new Error(`The site did not start:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const kaicase = (args: string[], input?: string) => run(env, args, input);
  return { origin, data, process: server, output: () => output, kaicase };
}

async function run(env: NodeJS.ProcessEnv, args: string[], input = ''): Promise<Done> {
  const command = spawn(process.execPath, ['src/operator/kaicase.ts', ...args], { env });
  command.stdin.end(input);
  const [stdout, stderr, status] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    new Promise<number | null>((resolve) => command.on('close', resolve)),
  ]);
  return { status, stdout, stderr };
}

/** Below the ports that outgoing connections take, so that no client gets it in the meantime. */
export function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000);
  return new Promise((resolve) => {
    const probe = createServer()
      .on('error', () => resolve(freePort()))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}

/** A browser without scripts, reduced to what a form needs: cookies, Origin and redirects. */
export class Visitor {
  origin: string;
  cookie = '';
  constructor(origin: string) {
    this.origin = origin;
  }

  async get(path: string): Promise<Response> {
    return this.keep(
      await fetch(this.origin + path, { headers: this.headers(), redirect: 'manual' }),
    );
  }

  async post(path: string, fields: Record<string, string>): Promise<Response> {
    const body = new URLSearchParams(fields);
    const headers = { ...this.headers(), Origin: this.origin };
    return this.keep(
      await fetch(this.origin + path, { method: 'POST', body, headers, redirect: 'manual' }),
    );
  }

  private headers(): Record<string, string> {
    return this.cookie ? { Cookie: this.cookie } : {};
  }

  private keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      if (pair.includes('session=')) this.cookie = pair.endsWith('=') ? '' : pair;
    }
    return response;
  }
}
