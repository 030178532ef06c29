import { marksIn } from '../redaction/marks.ts';
import { createRedactor } from '../redaction/redact.ts';
import { textsOf } from './redacted-submission.ts';
import type { Fault, Submission } from './submission.ts';

/** What a story can't do without. */
const sayingFields = ['title', 'problem'] as const;

/** A fault for each of the two whose words are all masked: a reader would learn nothing from it. */
export function onlyMarksFaults(submission: Submission): Fault[] {
  const redactor = createRedactor(textsOf(submission));
  return sayingFields
    .filter((field) => hasNoWords(redactor.redact(submission[field]).text))
    .map((field) => ({ field, code: 'only_marks' }));
}

/** Anything but digits, punctuation, signs and space. */
const word = /[^\p{N}\p{P}\p{Z}\p{C}\p{M}\p{Sc}\p{Sk}\p{Sm}]/u;

/** True when nothing but marks, digits and punctuation is left of a text. */
export function hasNoWords(masked: string): boolean {
  let at = 0;
  for (const { start, end } of marksIn(masked)) {
    if (word.test(masked.slice(at, start))) return false;
    at = end;
  }
  return !word.test(masked.slice(at));
}
