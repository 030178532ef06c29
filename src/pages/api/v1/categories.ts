import type { APIRoute } from 'astro';
import { library } from '../../../library/library.ts';
import { onlyMethods } from '../../../site/methods.ts';
import { json } from '../../../site/problem.ts';

export const prerender = false;

/** The 59 categories in their 10 groups, with evidence, routes and wording. */
export const GET: APIRoute = () =>
  json({ groups: library().groups, categories: library().categories });

export const HEAD = GET;
export const ALL = onlyMethods('GET', 'HEAD');
