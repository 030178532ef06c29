import type { APIRoute } from 'astro';
import { library } from '../../../library/library.ts';
import { asMarkdown } from '../../../reading/as-markdown.ts';
import { pairPaths } from '../../../reading/pair-pages.ts';

export const getStaticPaths = () => pairPaths('guide');

/** A guide as Markdown, at its address with `.md` in place of the last slash. */
export const GET: APIRoute = ({ params, site }) => {
  const locale = params['locale'] === 'en' ? 'en' : 'zh-CN';
  const guide = library().documents.find(
    ({ kind, slug }) => kind === 'guide' && slug === params['slug'],
  )!;
  const text = (locale === 'en' && guide.en) || guide.zh;
  const origin = site!.href.replace(/\/$/, '');
  const whole = asMarkdown({ slug: guide.slug, text, locale, origin, library: library() });
  return new Response(whole, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
