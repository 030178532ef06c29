import type { APIContext } from 'astro';
import type { Config } from '../site/config.ts';
import { closeSession, openSession, readSession } from './sessions.ts';
import type { User } from './users.ts';

/** What the session's cookie needs of a request. */
export type Visit = Pick<APIContext, 'cookies' | 'locals'>;

/** `__Host-` where the site is served over https: no other host or path can set it. */
export function sessionCookieName({ publicOrigin }: Pick<Config, 'publicOrigin'>): string {
  return isSecure(publicOrigin) ? '__Host-session' : 'session';
}

/**
 * Who is asking; null is a reader. A reader gets no cookie, and one that opens nothing any more is
 * deleted.
 */
export async function signedInUser(visit: Visit): Promise<User | null> {
  const { db, config } = visit.locals.services;
  const token = visit.cookies.get(sessionCookieName(config))?.value;
  if (token === undefined) return null;
  const session = token ? await readSession(db, token) : null;
  if (!session) {
    forgetCookie(visit);
    return null;
  }
  if (session.fresh) setCookie(visit, token, session.expiresAt);
  return session.user;
}

/** Signs in with a new session; the one this browser had before, if any, ends. */
export async function startSession(visit: Visit, user: User): Promise<void> {
  const { db } = visit.locals.services;
  await closeCurrent(visit);
  const { token, expiresAt } = await openSession(db, user);
  setCookie(visit, token, expiresAt);
}

/** Signs this browser out. */
export async function endSession(visit: Visit): Promise<void> {
  await closeCurrent(visit);
  forgetCookie(visit);
}

async function closeCurrent({ cookies, locals }: Visit): Promise<void> {
  const { db, config } = locals.services;
  const token = cookies.get(sessionCookieName(config))?.value;
  if (token) await closeSession(db, token);
}

function setCookie({ cookies, locals }: Visit, token: string, expires: Date): void {
  const { config } = locals.services;
  cookies.set(sessionCookieName(config), token, { ...attributes(config), expires });
}

function forgetCookie({ cookies, locals }: Visit): void {
  const { config } = locals.services;
  cookies.delete(sessionCookieName(config), attributes(config));
}

function attributes({ publicOrigin }: Config) {
  const secure = isSecure(publicOrigin);
  return { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const;
}

function isSecure(publicOrigin: string): boolean {
  return publicOrigin.startsWith('https:');
}
