import type { APIRoute } from 'astro';
import { readingNames, replyTables } from '../../forms/write-reply.ts';

/** What replies are read with in the browser: asked for when somebody pastes one. */
export const GET: APIRoute = () => Response.json({ content: replyTables(), names: readingNames() });
