import type { LabelId } from './labels.ts';
import { findIdentifiers } from './find.ts';
import { markOf } from './marks.ts';
import { createNumbering } from './numbering.ts';
import type { Known } from './recall.ts';

/** One thing to mask. Offsets are UTF-16 units of the input; `certain` ones are masked, others asked. */
export interface Redaction {
  start: number;
  end: number;
  label: LabelId;
  replacement: string;
  certain: boolean;
}

/** `text` has the certain redactions applied; uncertain ones are only listed, for the author to decide. */
export interface Redacted {
  text: string;
  redactions: Redaction[];
}

/** Redacts the fields of one story, so that the same value gets the same mark in all of them. */
export interface Redactor {
  redact(text: string): Redacted;
}

/**
 * A redactor for one story. Marks are numbered by first mention over all texts given to it.
 * `alreadyMarked`: the story's other fields, when they may hold marks of an earlier redaction:
 * numbers used there are not given to new values.
 */
export function createRedactor(alreadyMarked: readonly string[] = []): Redactor {
  const numbering = createNumbering(alreadyMarked);
  const known: Known = new Map();
  return {
    redact(text) {
      numbering.reserve(text);
      const redactions = findIdentifiers(text, known).map(
        ({ start, end, label, certain, numbered, value }): Redaction => ({
          start,
          end,
          label,
          certain,
          replacement: markOf(label, numbered ? numbering.numberOf(label, value) : undefined),
        }),
      );
      return {
        text: applyRedactions(
          text,
          redactions.filter((one) => one.certain),
        ),
        redactions,
      };
    },
  };
}

/** Redact one text on its own. See `createRedactor` for the fields of a story. */
export function redact(text: string): Redacted {
  return createRedactor().redact(text);
}

/**
 * Replace the given redactions, any subset and in any order: the certain ones plus those the author
 * agreed to. One that overlaps an earlier one, or lies outside the text, is passed over.
 */
export function applyRedactions(text: string, redactions: readonly Redaction[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of redactions.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > text.length) continue;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
