import { library } from '../library/library.ts';
import { bothLocales } from '../site/static-locales.ts';
import { inLocale } from '../site/paths.ts';
import type { Locale } from '../site/locales.ts';

/** The paths of the pages that hold both languages, for `getStaticPaths`. */
export function pairPaths(kind: 'guide' | 'example') {
  const slugs = library().documents.filter((one) => one.kind === kind);
  return bothLocales().flatMap(({ params }) =>
    slugs.map(({ slug }) => ({ params: { ...params, slug } })),
  );
}

/** The head of such a page: found by those who choose it, not by search; its text has two own pages. */
export function headOfPairPage(
  { title, description }: { title: string; description?: string | undefined },
  path: string,
  locale: Locale,
  site: URL,
) {
  const canonical = new URL(inLocale(path, locale), site).href;
  return {
    title,
    description,
    pagefind: false,
    head: [{ tag: 'link' as const, attrs: { rel: 'canonical', href: canonical } }],
  };
}
