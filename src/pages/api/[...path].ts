import type { APIRoute } from 'astro';
import { problem } from '../../site/problem.ts';

export const prerender = false;

/** What is no call: a program gets no page for people. */
export const ALL: APIRoute = () => problem(404);
