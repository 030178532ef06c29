import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { pageKind } from './page-kind.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];

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
  if (/^(?:en\/)?guides\/[^/]+$/.test(route.id)) {
    const attrs = { rel: 'alternate', type: 'text/markdown', href: `/${route.id}.md` };
    route.head = [...route.head, { tag: 'link', attrs, content: '' }];
  }
  if (pageKind(route) === 'pair') markCurrent(route.sidebar, route.id);
  if (route.toc && (data.facts?.length || pageKind(route) === 'pair')) {
    const basis = { depth: 2, slug: 'basis', text: locals.t('guide.basis'), children: [] };
    route.toc = { ...route.toc, items: [...route.toc.items, basis] };
  }
});

/** A guide in both languages is the guide that the contents list. */
function markCurrent(sidebar: readonly SidebarEntry[], id: string): void {
  const href = `/${id.replace(/both$/, '')}`;
  for (const entry of sidebar) {
    if (entry.type === 'group') markCurrent(entry.entries, id);
    else if (entry.href === href) entry.isCurrent = true;
  }
}
