import { spanOf } from '../span.ts';
import type { Groups } from './groups.ts';
import { factsOf, type Read } from './next-facts.ts';
import { rules } from './next-rules.ts';
import type { NextLetter, Reason } from './types.ts';

/** The next letter to write, by the first rule that fits; without any it says so. */
export function nextLetter(read: Read, groups: Groups): NextLetter {
  const next = chosen(read, groups);
  const limits = read.deadlines.filter(({ whose }) => whose === 'seller');
  // Who waits misses the limit.
  return next.kind !== 'wait' || limits.length === 0
    ? next
    : { kind: 'evidence', why: 'deadline_set', because: limits.map(spanOf) };
}

function chosen(read: Read, groups: Groups): NextLetter {
  const facts = factsOf(read, groups);
  for (const [why, kind, fits] of rules) {
    const found = fits(facts);
    if (found === false || (found !== true && found.length === 0)) continue;
    return { kind, why, because: found === true ? becauseOf(why, read) : found.map(spanOf) };
  }
  return { kind: 'wait', why: 'unclear', because: [] };
}

function becauseOf(why: Reason, { template, closed, asksForMore, answered }: Read) {
  if (why === 'documents_asked') return asksForMore.because;
  if (why === 'template_only') return template.because;
  if (why === 'closed_unanswered') return closed.because;
  return answered.flatMap(({ because }) => because);
}
