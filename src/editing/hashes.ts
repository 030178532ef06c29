import { createHash } from 'node:crypto';

/** Everything that is only space, in whatever width, and marks that show nothing. */
const spaces = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/**
 * What stands for a text in the record of pairs: 48 bits of a hash. Edits of spacing (line wraps,
 * full-width spaces, a space between 汉字 and Latin) don't change it.
 */
export function hashOf(text: string): string {
  const bare = text.normalize('NFC').replace(spaces, '');
  return createHash('sha256').update(bare).digest('hex').slice(0, 12);
}
