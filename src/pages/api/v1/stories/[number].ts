import type { APIRoute } from 'astro';
import { onlyMethods } from '../../../../site/methods.ts';
import { parseStoryNumber } from '../../../../site/paths.ts';
import { json, problem } from '../../../../site/problem.ts';
import { publishedEntry } from '../../../../stories/entry.ts';
import { publicStory } from '../../../../stories/public.ts';

export const prerender = false;

/** One published story by its public number. */
export const GET: APIRoute = async ({ params, locals }) => {
  const number = parseStoryNumber(params['number']);
  const story = number === null ? null : await publicStory(locals.services.db, number);
  return story ? json(publishedEntry(story)) : problem(404);
};

export const HEAD = GET;
export const ALL = onlyMethods('GET', 'HEAD');
