import { createHash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { writing } from '../../library/writing.ts';
import { shareOf } from '../../writing/fields-for.ts';

export const getStaticPaths = (() =>
  Object.keys(writing().requests).map((category) => ({
    params: { category },
  }))) satisfies GetStaticPaths;

/** All that letters of one category are made of, in both languages. `version` changes with it. */
export const GET: APIRoute = ({ params }) => {
  const content = shareOf(writing(), params['category']!);
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return Response.json({ version, content });
};
