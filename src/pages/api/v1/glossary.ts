import type { APIRoute } from 'astro';
import { library } from '../../../library/library.ts';
import { onlyMethods } from '../../../site/methods.ts';
import { json } from '../../../site/problem.ts';

export const prerender = false;

/** The glossary: terms of the trade in both languages. */
export const GET: APIRoute = () => json({ terms: library().glossary });

export const HEAD = GET;
export const ALL = onlyMethods('GET', 'HEAD');
