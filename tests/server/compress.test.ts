import { createServer, type ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { compressed } from '../../src/server/compress.ts';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

async function ask(answer: (response: ServerResponse) => void) {
  const server = createServer((request, response) =>
    compressed(request, response, () => answer(response)),
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as { port: number };
  return fetch(`http://localhost:${port}/`, { signal: AbortSignal.timeout(5000) });
}

test('a page goes out packed and whole', async () => {
  const response = await ask((out) => {
    out.setHeader('Content-Type', 'text/html');
    out.write('案例'.repeat(1000));
    out.end('完');
  });
  expect(response.headers.get('content-encoding')).toMatch(/br|gzip/);
  expect(await response.text()).toBe(`${'案例'.repeat(1000)}完`);
});

test('a page that breaks half-way ends at once instead of hanging', async () => {
  const response = ask((out) => {
    out.setHeader('Content-Type', 'text/html');
    out.write('half a page'.repeat(500));
    out.write('Internal server error', () => void out.destroy());
  });
  await expect(response.then((one) => one.text())).rejects.toThrow(
    /terminated|fetch failed|socket/,
  );
});
