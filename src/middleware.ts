import { defineMiddleware } from 'astro:middleware';

/**
 * Who is asking; never: may they. Runs for on-demand pages; while pages are built there is nobody
 * to ask and no database to open.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  if (context.isPrerendered) {
    context.locals.user = null;
    return next();
  }
  context.locals.services ??= (await (await import('./start-services.ts')).devServices()).services;
  const { sessionCookieName, signedInUser } = await import('./auth/session-cookie.ts');
  context.locals.user = await signedInUser(context);
  const response = await next();
  const shared =
    context.locals.user === null &&
    !context.cookies.has(sessionCookieName(context.locals.services.config));
  if (!response.headers.has('Cache-Control')) {
    response.headers.set('Cache-Control', shared ? 'no-cache' : 'private, no-store');
  }
  return response;
});
