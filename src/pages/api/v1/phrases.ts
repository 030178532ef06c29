import type { APIRoute } from 'astro';
import { library } from '../../../library/library.ts';
import { onlyMethods } from '../../../site/methods.ts';
import { json } from '../../../site/problem.ts';

export const prerender = false;

/** The phrase book: English sentences with their Chinese, by purpose. */
export const GET: APIRoute = () => json(library().phrases);

export const HEAD = GET;
export const ALL = onlyMethods('GET', 'HEAD');
