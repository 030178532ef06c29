import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pageKind } from './page-kind.ts';

const noindex = { tag: 'meta', attrs: { name: 'robots', content: 'noindex' } } as const;

/** Settles what Starlight's route says about a page before it is rendered. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const { data } = route.entry;
  if (route.isFallback) {
    // A copy: the entry itself also serves the page in its own language.
    route.entry = { ...route.entry, data: { ...data, pagefind: false } };
    route.head = [...route.head, { ...noindex, content: '' }];
  }
  if (pageKind(route) === 'example') {
    route.hasSidebar = false;
    route.toc = undefined;
  }
  if (route.toc && data.facts?.length) {
    const basis = { depth: 2, slug: 'basis', text: locals.t('guide.basis'), children: [] };
    route.toc = { ...route.toc, items: [...route.toc.items, basis] };
  }
});
