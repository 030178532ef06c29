import { z } from 'zod';
import { lengthOf, tidy } from './limits.ts';

/**
 * The kinds of fields that a story has. Each message is a code: `required`, `wrong_type`,
 * `too_short`, `too_long`, `unknown`, `not_a_number`, `out_of_range`, `not_a_month`.
 */

const missing = (value: unknown) => value === undefined || value === null || value === '';

/** A text between `min` and `max` characters; where `min` is 0 it may be left out. */
export function text({ min, max }: { min: number; max: number }) {
  const given = z.preprocess(
    (value) => (missing(value) ? '' : value),
    z.string({ error: 'wrong_type' }).transform(tidy),
  );
  return given.superRefine((value, { addIssue }) => {
    const length = lengthOf(value);
    const refuse = (message: string) =>
      addIssue({ code: 'custom', message, params: { min, max, length } });
    if (length === 0 && min > 0) refuse('required');
    else if (length < min) refuse('too_short');
    else if (length > max) refuse('too_long');
  });
}

/** One of a list. */
export function choice<const T extends readonly string[]>(values: T) {
  return z.enum(values, { error: ({ input }) => (missing(input) ? 'required' : 'unknown') });
}

/** A number from 0 to `max`, in digits of any width; null when it is left out. */
export function wholeNumber(max: number, whenMissing?: 'required') {
  return z.preprocess(toNumber, z.number().nullable()).superRefine((value, { addIssue }) => {
    const refuse = (message: string) => addIssue({ code: 'custom', message, params: { max } });
    if (value === null) {
      if (whenMissing) refuse(whenMissing);
    } else if (!Number.isInteger(value)) refuse('not_a_number');
    else if (value < 0 || value > max) refuse('out_of_range');
  });
}

/** `2026-11`; null when it is left out. */
export const month = z.preprocess(
  (value) => (missing(value) ? null : value),
  z
    .string({ error: 'wrong_type' })
    .regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'not_a_month')
    .nullable(),
);

/** Stands for whatever is no whole number; `wholeNumber` refuses it as such. */
const noNumber = 0.5;

function toNumber(value: unknown): number | null {
  if (missing(value)) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : noNumber;
  const digits = typeof value === 'string' ? value.normalize('NFKC').trim() : '';
  if (typeof value === 'string' && digits === '') return null;
  return /^-?\d{1,9}$/.test(digits) ? Number(digits) : noNumber;
}
