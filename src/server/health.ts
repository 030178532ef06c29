import { accessSync, constants } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { sql } from 'drizzle-orm';
import type { Running } from '../start-services.ts';

/** `/healthz`: the process is up. `/readyz`: database, search and disk; 200 or 503, as JSON. */
export async function health(
  path: '/healthz' | '/readyz',
  running: Running,
  response: ServerResponse,
): Promise<void> {
  if (path === '/healthz') return answer(response, 200, { status: 'up' });
  const checks = {
    database: await holds(() => databaseAnswers(running)),
    search: await holds(() => running.services.search.ready()),
    disk: await holds(() => diskIsWritable(running.services.config.dataFolder)),
  };
  const ready = Object.values(checks).every(Boolean);
  answer(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', checks });
}

async function databaseAnswers({ services, lock }: Running): Promise<boolean> {
  if (lock && !lock.stillOurs()) return false;
  await services.db.run(sql`select 1`);
  return true;
}

async function diskIsWritable(folder: string): Promise<boolean> {
  accessSync(folder, constants.W_OK);
  return true;
}

async function holds(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}
