import { z } from 'zod';
import { actors, channels, marketplaces, outcomes, stories, type Step } from '../../db/stories.ts';
import { month, text, choice, wholeNumber } from './fields.ts';
import { mostDays, mostRounds, mostSteps, textLimits } from './limits.ts';
import { onlyMarksFaults } from './only-marks.ts';
import { findSteps, isEmptyStep, type Fields } from './steps.ts';

/** What a seller tells, checked. */
export interface Submission extends Omit<z.infer<typeof shape>, 'steps'> {
  steps: Step[];
}

/** One thing that is wrong with a story: the field, and a code under `error.`. */
export interface Fault {
  field: string;
  code: string;
  values?: Record<string, number>;
}

export type ReadSubmission = { ok: true; submission: Submission } | { ok: false; faults: Fault[] };

export interface Rules {
  isCategory: (id: string) => boolean;
  /** The present month, `2026-11`. */
  thisMonth: string;
}

const step = z.object({
  day: wholeNumber(mostDays, 'required'),
  actor: choice(actors),
  text: text(textLimits.stepText),
  quote: text(textLimits.stepQuote),
});

const shape = z.object({
  title: text(textLimits.title).transform((title) => title.replace(/\s+/g, ' ')),
  category: z.string({ error: 'required' }).min(1, 'required'),
  marketplace: choice(marketplaces),
  channel: choice(channels),
  replyLanguage: choice(stories.replyLanguage.enumValues),
  openedMonth: month,
  problem: text(textLimits.problem),
  steps: z.array(step),
  takeaway: text(textLimits.takeaway),
  english: text(textLimits.english),
  outcome: choice(outcomes),
  days: wholeNumber(mostDays),
  rounds: wholeNumber(mostRounds),
  locale: choice(stories.locale.enumValues),
});

/**
 * Reads a story from a form, an import or JSON. Only the fields of a story are looked at: a status,
 * a version or an author in the body is ignored. Empty steps are dropped. Every fault is named, the
 * first of each field; that masking would leave no word is said once all else is right.
 */
export function readSubmission(fields: unknown, rules: Rules): ReadSubmission {
  if (!isRecord(fields)) return refused([{ field: '', code: 'malformed' }]);
  const found = findSteps(fields);
  const kept = (found ?? []).filter(({ step: one }) => !isEmptyStep(one));
  const parsed = shape.safeParse({ ...fields, steps: kept.map(({ step: one }) => one) });
  const faults = [
    ...(found ? [] : [{ field: 'steps', code: 'malformed' }]),
    ...(kept.length > mostSteps
      ? [{ field: 'steps', code: 'too_many_steps', values: { max: mostSteps } }]
      : []),
    ...(parsed.success ? faultsOf(parsed.data, rules) : faultsIn(parsed.error, kept)),
  ];
  if (!parsed.success || faults.length > 0) return refused(faults);
  const submission = { ...parsed.data, steps: parsed.data.steps.map(tidyStep) };
  const wordless = onlyMarksFaults(submission);
  return wordless.length > 0 ? refused(wordless) : { ok: true, submission };
}

function isRecord(fields: unknown): fields is Fields {
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields);
}

/** What only the library and the calendar know. */
function faultsOf({ category, openedMonth }: z.infer<typeof shape>, rules: Rules): Fault[] {
  const faults: Fault[] = [];
  if (!rules.isCategory(category)) faults.push({ field: 'category', code: 'unknown' });
  if (openedMonth !== null && openedMonth > rules.thisMonth) {
    faults.push({ field: 'openedMonth', code: 'in_future' });
  }
  return faults;
}

/** Zod's findings under the names that the form uses: `steps[2].day`, counted as they were typed. */
function faultsIn(error: z.ZodError, kept: readonly { index: number }[]): Fault[] {
  return error.issues.map((issue) => {
    const [first, place, part] = issue.path;
    const index = typeof place === 'number' ? kept[place]?.index : undefined;
    const field = index === undefined ? String(first) : `steps[${index}].${String(part ?? '')}`;
    const values = issue.code === 'custom' ? (issue.params as Record<string, number>) : undefined;
    return { field: field.replace(/\.$/, ''), code: issue.message, ...(values ? { values } : {}) };
  });
}

function refused(faults: Fault[]): ReadSubmission {
  const firsts = new Map(faults.toReversed().map((fault) => [fault.field, fault]));
  return { ok: false, faults: faults.filter((fault) => firsts.get(fault.field) === fault) };
}

function tidyStep({ quote, day, ...rest }: z.infer<typeof step>): Step {
  return { day: day ?? 0, ...rest, ...(quote ? { quote } : {}) };
}
