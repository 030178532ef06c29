import type { APIContext } from 'astro';
import { clientKey } from '../auth/client-key.ts';

/** How long a client must wait until it may search, write, check or read again, in seconds; or 0. */
export async function searchWait({
  request,
  clientAddress,
  locals: { services },
}: Pick<APIContext, 'request' | 'clientAddress' | 'locals'>): Promise<number> {
  return services.throttle.count('search', clientKey({ request, clientAddress }, services.config));
}
