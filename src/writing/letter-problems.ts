import { isFuture } from './dates.ts';
import { fieldsFor, type Question } from './fields-for.ts';
import type { LetterContent } from './letter-content.ts';
import { englishForm, isChinese, readValue, tidy } from './letter-values.ts';
import { storeName } from './marketplaces.ts';
import type { Both, LetterInput } from './types.ts';

/** What is not right with an answer. */
export interface Problem {
  /** The field's id; `marketplace` and `evidence` for what isn't a field. */
  field: string;
  why: 'empty' | 'malformed' | 'future';
  /** The form that it should have, when it is malformed. */
  expected?: Both;
}

/**
 * Everything that keeps a letter from being complete, and dates that lie after today, in the order
 * of the form. Optional fields may be empty, but not malformed.
 * @param today `2026-11-23`
 */
export function problemsOf(content: LetterContent, input: LetterInput, today: string): Problem[] {
  const store: Problem[] = storeName(input.marketplace)
    ? []
    : [{ field: 'marketplace', why: 'empty' }];
  const files: Problem[] = input.evidence.some(({ own }) => isChinese(own ?? ''))
    ? [{ field: 'evidence', why: 'malformed', expected: englishForm }]
    : [];
  const answers = fieldsFor(content, input).flatMap((question) => {
    return problemOf(question, input[question.goesTo], today) ?? [];
  });
  return [...store, ...answers, ...files];
}

/** Dates of what may be planned. All others tell what has happened. */
const mayLieAhead = new Set(['due_date', 'payout_date', 'period_end', 'promo_start']);

function problemOf(
  { field, optional }: Question,
  answers: Readonly<Record<string, string>>,
  today: string,
): Problem | undefined {
  const { id, kind } = field;
  const typed = tidy(Object.hasOwn(answers, id) ? answers[id] : undefined);
  const read = readValue(field, typed);
  if (!read.ok && read.why === 'malformed') {
    return { field: id, why: 'malformed', expected: read.expected };
  }
  if (!read.ok) return optional ? undefined : { field: id, why: 'empty' };
  const isLate = kind === 'date' && !mayLieAhead.has(id) && isFuture(typed, today);
  return isLate ? { field: id, why: 'future' } : undefined;
}
