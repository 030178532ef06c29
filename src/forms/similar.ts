import { guidesAbout } from '../library/guides-about.ts';
import type { LibraryContent } from '../library/library.ts';
import type { Similar } from '../components/similar.ts';
import { similarContent } from '../search/similar-content.ts';
import type { Search } from '../search/types.ts';
import type { Locale } from '../site/locales.ts';
import { paths, storyNumber } from '../site/paths.ts';
import { unavailable } from '../site/respond.ts';
import type { PublicStory } from '../stories/public.ts';

/** What a page names at most. */
const most = 5;
/** On a page that is built: room is left for stories, which the reader's browser adds. */
export const mostBuiltIn = 3;
export const mostStories = most - mostBuiltIn;

/**
 * Stories, examples and guides like a published story: the close ones, and those of its category,
 * without the guides that the page names anyway. Empty while the search can't answer.
 */
export async function similarToStory(
  { search, content }: { search: Pick<Search, 'similar'>; content: LibraryContent },
  { number, title, problem, category }: PublicStory,
  locale: Locale,
): Promise<Similar[]> {
  const named = guidesAbout(category, content.documents).map(({ slug }) => slug);
  const found = await search
    .similar(`${title}\n${problem}`, {
      locale,
      exclude: storyNumber(number),
      kinds: ['story', 'example', 'guide'],
      limit: most + named.length,
    })
    .catch((error: unknown) => {
      if (unavailable(error)) return [];
      throw error;
    });
  return found
    .filter((one) => one.closeness === 'close' || one.category === category)
    .filter(({ kind, id }) => kind !== 'guide' || !named.includes(id))
    .slice(0, most);
}

/** Examples and guides like an example, without the guides that it names itself. */
export function similarToExample(content: LibraryContent, slug: string, locale: Locale): Similar[] {
  const example = content.documents.find((one) => one.kind === 'example' && one.slug === slug);
  const named = (example?.zh.data['guides'] ?? []) as string[];
  return similarContent(content, slug)
    .filter(({ kind, slug: id }) => kind !== 'guide' || !named.includes(id))
    .slice(0, mostBuiltIn)
    .map(({ kind, slug: id, zh, en }): Similar => {
      const said = locale === 'en' ? (en ?? zh) : zh;
      const to = paths(locale);
      return {
        id,
        kind,
        url: kind === 'guide' ? to.guide(id) : to.example(id),
        title: said.title,
        locale: said === zh ? 'zh-CN' : 'en',
        outcome: (zh.data['outcome'] as Similar['outcome']) ?? null,
        category: (zh.data['categories'] as string[])[0] ?? '',
        days: (zh.data['days'] as number | undefined) ?? null,
      };
    });
}
