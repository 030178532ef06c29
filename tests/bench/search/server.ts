import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { freePort } from '../../support/site.ts';

/** The built server with a data folder, asked over connections that stay open. */
export interface BuiltServer {
  /** From the start of its process until `/readyz` says 200. */
  readyMs: number;
  /** Asks `POST /api/v1/search`. @returns the ids of the results; null when it was too busy (503). */
  search: (q: string, fields?: object) => Promise<string[] | null>;
  /** Bytes that its process holds; null where the system doesn't tell. */
  memory: () => number | null;
  /** True once the quick search's bundles of all stories are written. */
  settled: () => Promise<boolean>;
  stop: () => Promise<void>;
}

export const notBuilt = existsSync('dist/server/entry.mjs')
  ? null
  : 'The site is not built: run `npm run build` first.';

/** Long enough for a million stories. */
const patienceMs = 20 * 60_000;

/** Starts the built server and waits until it has read every story. */
export async function builtServer(data: string): Promise<BuiltServer> {
  const port = await freePort();
  const env = {
    ...process.env,
    KAICASE_DATA: data,
    DATABASE_URL: '',
    PUBLIC_ORIGIN: '',
    PORT: String(port),
    TRUST_PROXY: 'on',
  };
  const started = performance.now();
  const server = spawn(process.execPath, ['src/server.ts'], { env });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => (output = (output + String(chunk)).slice(-2000)));
  }
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const http = caller(port, agent);
  while ((await http('GET', '/readyz').catch(() => null))?.status !== 200) {
    if (server.exitCode !== null || performance.now() - started > patienceMs) {
      server.kill('SIGKILL');
      throw new Error(`The server did not get ready:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    readyMs: performance.now() - started,
    async search(q, fields) {
      const { status, body } = await http('POST', '/api/v1/search', { q, ...fields });
      if (status === 503) return null;
      if (status !== 200) throw new Error(`The server answered ${status}: ${body.slice(0, 200)}`);
      return (JSON.parse(body) as { results: { id: string }[] }).results.map(({ id }) => id);
    },
    memory: () => memoryOf(server.pid!),
    async settled() {
      const list = await http('GET', '/pagefind-stories/bundles.json').catch(() => null);
      return list?.status === 200 && JSON.parse(list.body).bundles.length > 1;
    },
    async stop() {
      agent.destroy();
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** Each call comes from another address, as readers do: the site limits what one may ask. */
function caller(port: number, agent: Agent) {
  let calls = 0;
  return (method: string, path: string, fields?: object) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      calls += 1;
      const from = `10.${(calls >> 16) & 255}.${(calls >> 8) & 255}.${calls & 255}`;
      const headers = { 'X-Forwarded-For': from, 'Content-Type': 'application/json' };
      const asked = request({ port, host: '127.0.0.1', path, method, agent, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
        );
      });
      asked.on('error', reject);
      asked.setTimeout(60_000, () => asked.destroy(new Error('No answer within a minute.')));
      asked.end(fields === undefined ? undefined : JSON.stringify(fields));
    });
}

function memoryOf(pid: number): number | null {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
    return Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
