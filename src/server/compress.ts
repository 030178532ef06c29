import type { IncomingMessage, ServerResponse } from 'node:http';
import compression from 'compression';

type Step = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

// Its types speak of Express; it asks for no more than node:http gives.
const compress = compression() as unknown as Step;

/**
 * Packs an answer as it goes out. `compression` forgets the callback of `write`, and Astro ends a page
 * that broke half-way in that callback: without it the reader would wait for ever.
 */
export const compressed: Step = (request, response, next) =>
  compress(request, response, () => {
    const write = response.write.bind(response) as (chunk: unknown, encoding?: unknown) => boolean;
    response.write = ((chunk: unknown, ...rest: unknown[]) => {
      const flowing = write(chunk, typeof rest[0] === 'string' ? rest[0] : undefined);
      const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
      if (done) setImmediate(done);
      return flowing;
    }) as typeof response.write;
    next();
  });
