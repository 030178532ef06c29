import { locales } from './locales.ts';
import { paths } from './paths.ts';

/**
 * Pages that search engines should list: not forms, not accounts, not the review desk nor that of
 * one's own cases, and not what two pages hold already in one language each.
 */
const hidden =
  /\/(?:both|reopen-or-new\/q|stories\/new|write\/cases|my|sign-in|sign-up|recover|moderation|moderation-log|search|404)\//;

export function isForSitemap(page: string): boolean {
  return !hidden.test(new URL(page).pathname);
}

/** Pages made on demand that search engines should list: only built ones are found by themselves. */
export const pagesOnDemand = (origin: string): string[] =>
  locales.flatMap((locale) => {
    const { write, writeCheck, writeReply } = paths(locale);
    return [write, writeCheck, writeReply].map((path) => new URL(path, origin).href);
  });
