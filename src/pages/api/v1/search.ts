import type { APIContext, APIRoute } from 'astro';
import { clientKey } from '../../../auth/client-key.ts';
import { noteGap } from '../../../forms/gaps.ts';
import { readQuestion } from '../../../forms/question.ts';
import type { SearchAnswer, Why } from '../../../search/service.ts';
import { onlyMethods } from '../../../site/methods.ts';
import { json, jsonBody, problem } from '../../../site/problem.ts';
import { unavailable } from '../../../site/respond.ts';

export const prerender = false;

export const GET: APIRoute = (context) =>
  answer(context, Object.fromEntries(context.url.searchParams), true);

export const POST: APIRoute = async (context) => {
  const read = await jsonBody(context.request);
  return 'refused' in read ? read.refused : answer(context, read.body, false);
};

export const HEAD = GET;
export const ALL = onlyMethods('GET', 'HEAD', 'POST');

async function answer(context: APIContext, fields: unknown, shared: boolean): Promise<Response> {
  const { search, content, throttle, config } = context.locals.services;
  const wait = await throttle.count('search', clientKey(context, config));
  if (wait > 0) return problem(429, [], { 'Retry-After': String(wait) });
  const asked = readQuestion(fields, (id) => content.category(id) !== undefined);
  if (!asked.ok) return problem(422, asked.errors);
  try {
    const found = await search.search(asked.query);
    noteGap(context.locals.services, context, asked.query, found);
    return json(published(found), { shared });
  } catch (error) {
    if (unavailable(error)) return problem(503, [], { 'Retry-After': '5' });
    throw error;
  }
}

/** The answer in the contract's words. */
function published({ query, total, results, tookMs }: SearchAnswer) {
  const { text, terms, categories, identifiers } = query;
  return {
    query: { text, terms, categories, identifiers },
    total,
    results: results.map(({ takeaway: _takeaway, rounds: _rounds, why, ...result }) => ({
      ...result,
      why: why.map(inWords),
    })),
    tookMs,
  };
}

const inWords = ({ code, value }: Why) => (value === undefined ? code : `${code}: ${value}`);
