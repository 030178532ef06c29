import type { APIRoute } from 'astro';
import { problem } from './problem.ts';

/**
 * The answer of a call to every other method. A call that has `GET` exports `HEAD`, too: Astro asks
 * `ALL` before it makes one of `GET`.
 */
export function onlyMethods(...methods: readonly ('GET' | 'HEAD' | 'POST')[]): APIRoute {
  const errors = [{ field: '', code: 'method_not_allowed' }];
  return () => problem(405, errors, { Allow: methods.join(', ') });
}
