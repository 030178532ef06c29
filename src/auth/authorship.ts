import { createHmac } from 'node:crypto';

/**
 * What stands in the database in place of an account: HMAC-SHA-256 under the site's secret, hex. Each
 * use has a domain of its own, so that no value of one fits a value of another. Whoever holds the
 * database but not the secret can join none of them to an account.
 */

/**
 * The seal of one story of an account: another one for each `count` (0 for the first story, 1 for the
 * next), so that no two stories of one account have anything in common.
 */
export function authorshipSeal(userId: string, count: number, secret: string): string {
  return keyed(`seal:${count}:${userId}`, secret);
}

/** Whose a draft on the server is. */
export function draftKey(userId: string, secret: string): string {
  return keyed(`draft:${userId}`, secret);
}

/** The one key that all stories of an account had before there were seals: to seal them anew. */
export function formerAuthorKey(userId: string, secret: string): string {
  return keyed(`author:${userId}`, secret);
}

function keyed(what: string, secret: string): string {
  return createHmac('sha256', secret).update(what).digest('hex');
}
