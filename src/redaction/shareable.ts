import { marksIn } from './marks.ts';

/** Up to this length a question is a phrase; longer ones were pasted, or tell a story. */
const longestPhrase = 60;

/**
 * True when a redacted question may stand in an address, where it can be shared and is remembered:
 * a phrase on one line in which nothing was masked.
 */
export function isShareable(redacted: string): boolean {
  const text = redacted.trim();
  return text.length <= longestPhrase && !text.includes('\n') && marksIn(text).length === 0;
}
