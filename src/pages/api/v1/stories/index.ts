import type { APIRoute } from 'astro';
import { readStoryFilters } from '../../../../forms/story-list.ts';
import { onlyMethods } from '../../../../site/methods.ts';
import { json, problem } from '../../../../site/problem.ts';
import { publishedEntry } from '../../../../stories/entry.ts';
import { storiesAfter } from '../../../../stories/public.ts';

export const prerender = false;

const cursorForm = /^(20\d\d-\d\d)\.(\d{4,9})$/;

/** Published stories, newest month first. `cursor` is the `next` of the page before. */
export const GET: APIRoute = async ({ url, locals }) => {
  const { db, content: library } = locals.services;
  const limit = Number(url.searchParams.get('limit') ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    return problem(422, [{ field: 'limit', code: 'out_of_range' }]);
  }
  const given = url.searchParams.get('cursor');
  const cursor = given === null ? null : cursorForm.exec(given);
  if (given !== null && !cursor) return problem(422, [{ field: 'cursor', code: 'malformed' }]);
  const isCategory = (id: string) => library.category(id) !== undefined;
  const { page: _page, ...filters } = readStoryFilters(url.searchParams, isCategory);
  for (const field of ['category', 'marketplace', 'outcome'] as const) {
    const unknown = url.searchParams.get(field) && filters[field] === undefined;
    if (unknown) return problem(422, [{ field, code: 'unknown' }]);
  }
  const after = cursor ? ([cursor[1]!, Number(cursor[2])] as const) : undefined;
  const found = await storiesAfter(db, filters, { limit, ...(after ? { after } : {}) });
  const next = found.next ? found.next.join('.') : null;
  return json({ total: found.total, stories: found.stories.map(publishedEntry), next });
};

export const HEAD = GET;
export const ALL = onlyMethods('GET', 'HEAD');
