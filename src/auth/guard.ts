import type { APIContext } from 'astro';
import { localeOf } from '../site/locales.ts';
import { paths } from '../site/paths.ts';
import { notFound } from '../site/respond.ts';
import { mayReview } from './policy.ts';
import type { User } from './users.ts';

/** What a page passes: `Astro`. */
type Page = Pick<APIContext, 'locals' | 'url' | 'redirect'> & Parameters<typeof notFound>[0];

/**
 * For pages that need an account: `const user = requireUser(Astro); if (user instanceof Response)
 * return user;`. A reader is sent to sign in and comes back here.
 */
export function requireUser(page: Page): User | Response {
  return page.locals.user ?? toSignIn(page);
}

/** For moderators' pages. A seller gets the 404 of a page that does not exist. */
export function requireModerator(page: Page): User | Response {
  const { user } = page.locals;
  if (user === null) return toSignIn(page);
  return mayReview(user) ? user : notFound(page);
}

function toSignIn({ url, redirect }: Page): Response {
  const { pathname, search } = url;
  return redirect(paths(localeOf(pathname)).signInThen(pathname + search), 303);
}
