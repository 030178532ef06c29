import { isOwnWord, maskWords } from '../redaction/own-words.ts';
import { redact } from '../redaction/redact.ts';
import { keptWords } from '../site/kept-words.ts';

/**
 * A text as it may leave this device: without the names that must never appear, and without what is
 * certain. Import it where it is needed, not with the page: it brings the whole redaction along.
 */
export function redactHere(text: string): string {
  return redact(maskWords(text, keptWords().filter(isOwnWord))).text;
}
