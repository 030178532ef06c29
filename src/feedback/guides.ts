import type { LibraryContent } from '../library/library.ts';
import type { LibraryDocument } from '../library/documents.ts';
import type { Locale } from '../site/locales.ts';

/** The guide of a slug; undefined when there is none. */
export function guideNamed(
  { documents }: Pick<LibraryContent, 'documents'>,
  slug: string | undefined,
): LibraryDocument | undefined {
  return documents.find((one) => one.kind === 'guide' && one.slug === slug);
}

/** Its title in a language, or in Chinese while there is no other. */
export function titleOf({ zh, en }: LibraryDocument, locale: Locale): string {
  return (locale === 'en' && en ? en : zh).title;
}

/**
 * The heading of a guide that `at` names, by its words or by its anchor; empty when it names none. So
 * that a link can't put words of its own into the form.
 */
export function passageAt({ zh, en }: LibraryDocument, locale: Locale, at: string | null): string {
  const { body } = locale === 'en' && en ? en : zh;
  const wanted = lettersOf(at ?? '');
  if (wanted === '') return '';
  return headingsIn(body).find((heading) => lettersOf(heading) === wanted) ?? '';
}

function headingsIn(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/^#{2,6}\s+(.+?)\s*$/gm)].map(([, heading = '']) =>
    heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, ''),
  );
}

/** What a heading and the anchor made of it have in common. */
const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
