import type { APIRoute } from 'astro';

const closed = [
  '/my/',
  '/moderation/',
  '/search/',
  '/stories/new/',
  '/sign-in/',
  '/sign-up/',
  '/recover/',
];

export const GET: APIRoute = ({ site }) => {
  const rules = closed.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]);
  const sitemap = new URL('/sitemap-index.xml', site).href;
  return new Response(['User-agent: *', ...rules, `Sitemap: ${sitemap}`, ''].join('\n'));
};
