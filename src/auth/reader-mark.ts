import { createHmac } from 'node:crypto';

/**
 * Tells the few readers of one thing apart, and nothing more: twelve bits of an HMAC under the
 * site's secret of that thing and of where the reader is. Another thing gives another mark, so two
 * marks of one reader can't be matched; without the secret a mark says nothing; and even with it
 * thousands of addresses share each one.
 *
 * Not of the process's own key, as the throttle's is: a reader would count again after a restart.
 */
export function readerMark(secret: string, thing: string, place: string): string {
  const digest = createHmac('sha256', secret).update(`reader:${thing}\n${place}`).digest('hex');
  return digest.slice(0, 3);
}
