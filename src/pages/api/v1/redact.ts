import type { APIRoute } from 'astro';
import { z } from 'zod';
import { fieldErrors } from '../../../forms/question.ts';
import { redact } from '../../../redaction/redact.ts';
import { onlyMethods } from '../../../site/methods.ts';
import { json, jsonBody, problem } from '../../../site/problem.ts';

export const prerender = false;

const body = z.object({
  text: z.string({ error: 'required' }).refine((text) => text.length <= 20_000, 'too_long'),
});

/** What would be masked in a text. Nothing is kept. */
export const POST: APIRoute = async ({ request }) => {
  const read = await jsonBody(request);
  if ('refused' in read) return read.refused;
  const parsed = body.safeParse(read.body);
  if (!parsed.success) return problem(422, fieldErrors(parsed.error));
  return json(redact(parsed.data.text), { shared: false });
};

export const ALL = onlyMethods('POST');
