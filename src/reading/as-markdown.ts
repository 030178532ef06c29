import type { DocumentText } from '../library/documents.ts';
import type { LibraryContent } from '../library/library.ts';
import { say, type Locale } from '../site/locales.ts';
import { inLocale } from '../site/paths.ts';

/** What a guide's Markdown version needs to be read away from the site. */
export interface Whole {
  slug: string;
  text: DocumentText;
  locale: Locale;
  /** The site's address, without a slash at the end. */
  origin: string;
  library: Pick<LibraryContent, 'facts' | 'sources'>;
}

/**
 * A guide as one Markdown text for assistants and for those who print their own: what its page
 * says, with whole addresses, and the facts that it rests on with their sources.
 */
export function asMarkdown({ slug, text, locale, origin, library }: Whole): string {
  const { title, description, data, body } = text;
  const page = `${origin}${inLocale(`/guides/${slug}/`, locale)}`;
  const ids = (data['facts'] ?? []) as string[];
  const facts = ids.flatMap((id) => library.facts.facts.find((fact) => fact.id === id) ?? []);
  return [
    `# ${title}`,
    `> ${description}`,
    `${say({ zh: '原文', en: 'Page' }, locale)}: ${page}`,
    body.trim().replace(/\]\((\/[^)]*)\)/g, `](${origin}$1)`),
    `## ${say({ zh: '依据与来源', en: 'Facts and sources' }, locale)}`,
    facts.map((fact) => factLine(fact, locale, library)).join('\n'),
    '',
  ].join('\n\n');
}

function factLine(
  fact: LibraryContent['facts']['facts'][number],
  locale: Locale,
  { facts, sources }: Whole['library'],
): string {
  const read = fact.sources
    .flatMap((id) => sources.sources.find((source) => source.id === id) ?? [])
    .map(({ title, url, checked }) => `${title} <${url}> ${checked.toISOString().slice(0, 10)}`);
  const level = say(facts.confidence[fact.confidence]!, locale);
  const anchor = `<a id="${fact.id.toLowerCase()}"></a>`;
  return `- ${anchor}${fact.id} (${level}): ${say(fact, locale)} ${read.join('; ')}`;
}
