import type { User } from './users.ts';

/**
 * All rules about who may do what, on one screen. Pure: the caller says who asks (null is a reader)
 * and, where it matters, whether the story is their own. Whatever isn't allowed here is refused.
 */

type Asker = User | null;

/** What a rule about one story needs to know of it. */
export interface Ownership {
  isAuthor: boolean;
}

export function mayTellStory(asker: Asker): asker is User {
  return asker !== null;
}

/** Revise, resubmit or withdraw. The story's status decides the rest. */
export function mayChangeStory(asker: Asker, { isAuthor }: Ownership): asker is User {
  return asker !== null && isAuthor;
}

/** Read a story that isn't published. */
export function mayReadUnpublished(asker: Asker, { isAuthor }: Ownership): asker is User {
  return asker !== null && (isAuthor || isModerator(asker));
}

/** See the queue and what waits in it; read what readers say about guides and settle it. */
export function mayReview(asker: Asker): asker is User {
  return asker !== null && isModerator(asker);
}

/** Claim, publish, return, decline or remove. Nobody decides on a story of their own. */
export function mayDecide(asker: Asker, { isAuthor }: Ownership): asker is User {
  return mayReview(asker) && !isAuthor;
}

export function mayManageUsers(asker: Asker): asker is User {
  return asker?.role === 'admin';
}

function isModerator(user: User): boolean {
  return user.role === 'moderator' || user.role === 'admin';
}
