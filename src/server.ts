import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { inArray } from 'drizzle-orm';
import { users } from '../db/schema.ts';
import { openSite } from './server/serve.ts';
import { startServices } from './start-services.ts';
import { faultOf } from './site/log.ts';

const running = await startServices().catch(refuseToStart);
const { config, log } = running.services;
const { handler: astro } = await import(new URL('../dist/server/entry.mjs', import.meta.url).href);
const scriptHashes = JSON.parse(
  readFileSync(new URL('../dist/csp-hashes.json', import.meta.url), 'utf8'),
) as string[];

const site = openSite({ running, astro, scriptHashes, clientFolder: 'dist/client' });
const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, site);
server.keepAliveTimeout = 5_000;
server.on('error', refuseToStart);
server.listen(config.port, config.host, () => {
  log.info({ event: 'listening', origin: config.publicOrigin });
});
running.services.storyBundle.refresh();
await sayHowToBegin();

let stopping = false;
/** Lets running answers finish, for at most ten seconds, then closes what was opened. */
function stop(signal: string) {
  if (stopping) return;
  stopping = true;
  log.info({ event: 'stopping', signal });
  setTimeout(() => process.exit(1), 10_000).unref();
  server.close(async () => {
    await running.stop();
    process.exit(0);
  });
  server.closeIdleConnections();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('unhandledRejection', (error) => log.error({ event: 'unhandled', ...faultOf(error) }));

/** There is no default account: says how to make the first moderator, as long as there is none. */
async function sayHowToBegin() {
  const moderators = inArray(users.role, ['moderator', 'admin']);
  if ((await running.services.db.$count(users, moderators)) > 0) return;
  process.stdout.write(
    `\nKaiCase is up at ${config.publicOrigin}\n` +
      'Make the first moderator in another terminal:\n' +
      "  echo 'a long enough phrase' | npm run kaicase -- user add NAME --role moderator --password-stdin\n\n",
  );
}

function refuseToStart(error: unknown): never {
  const { name, message } = error as Error;
  const expected = ['WrongEnvironment', 'DatabaseInUse', 'DatabaseBusy'].includes(name);
  process.stderr.write(`KaiCase did not start. ${expected ? message : String(error)}\n`);
  process.exit(1);
}
