/**
 * Pages that search engines should list: not forms, not accounts, not the review desk, and not what
 * two pages hold already in one language each.
 */
const hidden =
  /\/(?:both|reopen-or-new\/q|stories\/new|my|sign-in|sign-up|recover|moderation|moderation-log|search|404)\//;

export function isForSitemap(page: string): boolean {
  return !hidden.test(new URL(page).pathname);
}
