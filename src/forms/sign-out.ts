import { endSession } from '../auth/session-cookie.ts';
import { closeAllSessions } from '../auth/sessions.ts';
import type { User } from '../auth/users.ts';
import { localeOf } from '../site/locales.ts';
import { paths } from '../site/paths.ts';
import type { Answer, Entrance } from './entrance.ts';

/** Ends the session of this browser. */
export async function signOut(entrance: Entrance): Promise<Answer> {
  await endSession(entrance);
  return { ok: true, to: paths(localeOf(entrance.url.pathname)).home };
}

/** Ends every session of the account, this one too. */
export async function signOutEverywhere(entrance: Entrance, user: User): Promise<Answer> {
  await closeAllSessions(entrance.locals.services.db, user);
  return signOut(entrance);
}
