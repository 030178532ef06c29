import type { APIRoute } from 'astro';
import { onlyMethods } from '../../site/methods.ts';
import { describeApi } from '../../site/openapi.ts';

export const prerender = false;

/** The description of the public API, OpenAPI 3.1. */
export const GET: APIRoute = ({ locals }) => {
  const headers = {
    'Content-Type': 'application/json',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=3600',
  };
  return new Response(JSON.stringify(describeApi(locals.services.config.publicOrigin)), {
    headers,
  });
};

export const HEAD = GET;
export const ALL = onlyMethods('GET', 'HEAD');
