import { createHmac } from 'node:crypto';

/**
 * The author of a story as the database knows them: HMAC-SHA-256 of the account under the site's
 * secret, hex. Whoever holds the database but not the secret can join no story to an account.
 */
export function authorKey(userId: string, secret: string): string {
  return createHmac('sha256', secret).update(`author:${userId}`).digest('hex');
}
