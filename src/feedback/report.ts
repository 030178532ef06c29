import { applyRedactions, createRedactor, type Redactor } from '../redaction/redact.ts';
import { lengthOf, tidy } from '../stories/limits.ts';
import { hasNoWords } from '../stories/only-marks.ts';
import type { Fault } from '../stories/submission.ts';

/** What a reader says is wrong in a guide: where, what, and where it can be read. */
export interface ErrorReport {
  passage: string;
  wrong: string;
  source: string;
}

/** How long each may be, in characters. */
export const reportLimits = { passage: 120, wrong: 2000, source: 500 } as const;

export const reportFields = Object.keys(reportLimits) as (keyof ErrorReport)[];

export type ReadReport = { ok: true; report: ErrorReport } | { ok: false; faults: Fault[] };

/** Reads a report as it was typed; what it says is masked. Only what is wrong has to be said. */
export function readReport(typed: ErrorReport): ReadReport {
  const faults: Fault[] = [];
  for (const field of reportFields) {
    const [length, max] = [lengthOf(tidy(typed[field])), reportLimits[field]];
    if (length > max) faults.push({ field, code: 'too_long', values: { max, length } });
  }
  if (tidy(typed.wrong) === '') faults.push({ field: 'wrong', code: 'required' });
  if (faults.length > 0) return { ok: false, faults };
  const report = maskReport(typed);
  if (hasNoWords(report.wrong))
    return { ok: false, faults: [{ field: 'wrong', code: 'only_marks' }] };
  return { ok: true, report };
}

/**
 * Masks what is certain and what is likely, since nobody is asked about a report. The address of a page
 * stays readable, or editors could not look it up: only identifiers in its path are masked, and what
 * follows `?` or `#` goes. Masking twice changes nothing.
 */
export function maskReport(typed: ErrorReport): ErrorReport {
  const { passage, wrong, source } = typed;
  const redactor = createRedactor([passage, wrong, source]);
  return {
    passage: masked(redactor, tidy(passage).replace(/\s+/g, ' ')),
    wrong: masked(redactor, tidy(wrong)),
    source: maskedSource(redactor, tidy(source)),
  };
}

const pageAddress = /^(https?:\/\/[^\s/?#@]+)(\/[^\s?#]*)?(?:[?#]\S*)?$/i;

function maskedSource(redactor: Redactor, source: string): string {
  const [, host, path = ''] = pageAddress.exec(source) ?? [];
  return host ? host + masked(redactor, path) : masked(redactor, source.replace(/\s+/g, ' '));
}

/** The address that a moderator may follow, or null: words, or a path that was masked. */
export function linkOf(source: string): string | null {
  return pageAddress.test(source) && !source.includes('[') ? source : null;
}

function masked(redactor: Redactor, text: string): string {
  return applyRedactions(text, redactor.redact(text).redactions);
}
