import type { AstroGlobal } from 'astro';

/** True for the two values that `[...locale]` may have: nothing (zh-CN) and `en`. */
export function isLocaleParam(param: string | undefined): boolean {
  return param === undefined || param === 'en';
}

/**
 * The same answer for what does not exist and for what the asker may not see. The empty body makes
 * Astro render the 404 page, in the language of the address.
 */
export function notFound(_page: Pick<AstroGlobal, 'response'>): Response {
  return new Response(null, { status: 404 });
}

const passing = new Set(['DatabaseBusy', 'SearchUnavailable']);
const passingCodes = /^SQLITE_(?:BUSY|FULL|READONLY|IOERR)/;

/** True when an error means "nothing was saved, try again later": answer 503 and keep the text. */
export function unavailable(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code;
    if (passing.has(at.name) || (typeof code === 'string' && passingCodes.test(code))) return true;
  }
  return false;
}
