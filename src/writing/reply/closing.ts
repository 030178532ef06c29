import { spanOf } from '../span.ts';
import { placeIn, says, saying, type Groups } from './groups.ts';
import type { Sentence } from './sentences.ts';
import type { Finding } from './types.ts';

/**
 * Whether the reply says that the case is closed. One that closes on a condition (“if we do not hear
 * from you …”) isn't yet; a mere “reopen this case” leaves it open: null.
 */
export function closedIn(sentences: readonly Sentence[], groups: Groups): Finding {
  const { group } = groups;
  const closing = saying(sentences, group.closed);
  const now = closing.filter(
    (sentence) => !conditional(sentence, placeIn(group.closed, sentence), groups),
  );
  if (now.length > 0) return { is: true, because: now.map(spanOf) };
  const open = saying(sentences, group.stays_open);
  if (open.length > 0 || closing.length > 0) {
    return { is: false, because: [...open, ...closing].map(spanOf) };
  }
  const hints = saying(sentences, group.reopen);
  return { is: hints.length > 0 ? null : false, because: hints.map(spanOf) };
}

/** Whether a condition stands before a place of the sentence, or anywhere about something to come. */
export function conditional(sentence: Sentence, at: number, { group }: Groups): boolean {
  const place = placeIn(group.condition, sentence);
  return place >= 0 && (place < at || says(group.not_yet, sentence));
}
