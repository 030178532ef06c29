import type { APIRoute } from 'astro';
import { library } from '../../library/library.ts';
import { writerWords } from '../../library/writer-words.ts';

/** What the writer finds categories by, in the browser: asked for when somebody looks for one. */
export const GET: APIRoute = () => Response.json(writerWords(library()));
