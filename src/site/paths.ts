import type { Locale } from './locales.ts';

/** The same page in another language; `path` begins and ends with a slash. */
export function inLocale(path: string, locale: Locale): string {
  const bare = path.replace(/^\/en(?=\/|$)/, '') || '/';
  return locale === 'en' ? `/en${bare}` : bare;
}

/** Every address of the site. The only place where URLs are spelled. */
export function paths(locale: Locale) {
  const at = (path: string) => inLocale(path, locale);
  return {
    home: at('/'),
    search: at('/search/'),
    searchFor: (q: string) => `${at('/search/')}?q=${encodeURIComponent(q)}`,
    guides: at('/guides/'),
    guide: (slug: string) => at(`/guides/${slug}/`),
    guideAsMarkdown: (slug: string) => at(`/guides/${slug}.md`),
    guideFeedback: (slug: string) => at(`/guides/${slug}/feedback/`),
    guideReport: (slug: string) => at(`/guides/${slug}/report/`),
    examples: at('/examples/'),
    example: (slug: string) => at(`/examples/${slug}/`),
    categories: at('/categories/'),
    category: (id: string) => at(`/categories/${id}/`),
    categoryStories: (id: string) => at(`/categories/${id}/stories/`),
    glossary: at('/glossary/'),
    phrases: at('/phrases/'),
    write: at('/write/'),
    writeCases: at('/write/cases/'),
    writeCheck: at('/write/check/'),
    writeReply: at('/write/reply/'),
    writeLetter: (kind: string, category?: string) =>
      `${at('/write/')}?kind=${kind}${category === undefined ? '' : `&category=${category}`}`,
    writeAbout: (category: string) => `${at('/write/')}?category=${category}`,
    /** Data of the writer: the same for both languages. */
    writeData: (category: string) => `/write/${category}.json`,
    writeWords: '/write/words.json',
    replyData: '/write/reply.json',
    reopenOrNew: at('/reopen-or-new/'),
    reopenStep: (id: string) => at(id === '' ? '/reopen-or-new/' : `/reopen-or-new/${id}/`),
    about: at('/about/'),
    privacy: at('/about/privacy/'),
    anonymity: at('/about/anonymity/'),
    stories: at('/stories/'),
    storiesAbout: (category: string) => `${at('/stories/')}?category=${category}`,
    story: (number: number) => at(`/stories/${storyNumber(number)}/`),
    newStory: at('/stories/new/'),
    reviseStory: (id: string) => `${at('/stories/new/')}?revise=${id}`,
    draft: (id: string, revises: string | null) =>
      `${at('/stories/new/')}?draft=${id}${revises === null ? '' : `&revise=${revises}`}`,
    myStories: at('/my/stories/'),
    account: at('/my/account/'),
    accountDeleted: at('/my/account/deleted/'),
    signUp: at('/sign-up/'),
    signIn: at('/sign-in/'),
    signInThen: (next: string) => `${at('/sign-in/')}?next=${encodeURIComponent(next)}`,
    recover: at('/recover/'),
    moderation: at('/moderation/'),
    gaps: at('/moderation/gaps/'),
    moderationGuides: at('/moderation/guides/'),
    review: (id: string) => at(`/moderation/${id}/`),
    moderationLog: at('/moderation-log/'),
  };
}

/** `K-4821`: the public name of a story. */
export function storyNumber(number: number): string {
  return `K-${number}`;
}

/** The number inside `K-4821`, or null when it isn't one. */
export function parseStoryNumber(name: string | undefined): number | null {
  const match = /^K-(\d{4,9})$/.exec(name ?? '');
  return match ? Number(match[1]) : null;
}

/**
 * An address to go to after signing in: only a path of our own. Anything else is the fallback.
 * Refuses `//host`, `/\host`, control characters and encoded backslashes (ASVS 5.0, 3.7.2).
 */
export function safeNext(next: string | null | undefined, fallback: string): string {
  if (!next || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || /\\|%5c|%2f%2f/i.test(next))
    return fallback;
  return next;
}
