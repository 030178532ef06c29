import type { LetterKind } from '../types.ts';
import { daysAfter, lastDay, type Case } from './case.ts';

/**
 * How long to wait in silence before following up, in days. Amazon publishes no such time: this is
 * the suggestion of the guide “not-resolved”, and is shown as ours.
 */
export const silence = { from: 3, to: 5 } as const;

/** What to do next, and from which day to which. */
export type NextStep =
  | { kind: 'own'; step: string; on: string; until: string }
  /** Reopen it instead of opening another. */
  | { kind: 'reopen'; on: string; until: string }
  /** `rung` is null when the ladder has no step left. */
  | { kind: 'rung'; rung: number | null; why: 'answer' | 'silence'; on: string; until: string };

/**
 * The next step of a case: the seller's own if there is one, else by where the case stands and the
 * rhythm. Null when it is solved.
 * @param rungs how many steps the ladder of its category has
 */
export function nextStep(one: Case, rungs: number): NextStep | null {
  if (one.state === 'solved') return null;
  if (one.next) return { kind: 'own', ...one.next, until: one.next.on };
  const last = lastDay(one);
  if (one.state === 'closed') return { kind: 'reopen', on: last, until: last };
  const rung = nextRung(one, rungs);
  if (one.state === 'answered') return { kind: 'rung', rung, why: 'answer', on: last, until: last };
  const [on, until] = [daysAfter(last, silence.from), daysAfter(last, silence.to)];
  return { kind: 'rung', rung, why: 'silence', on, until };
}

/** The step after the highest one taken; null when there is none. */
export function nextRung({ entries }: Case, rungs: number): number | null {
  const next = Math.max(-1, ...entries.map(({ rung }) => rung ?? -1)) + 1;
  return next < rungs ? next : null;
}

/** Whether it is time: the day has come. */
export function isDue(next: NextStep | null, today: string): boolean {
  return next !== null && next.on <= today;
}

/** What is due first stands first; what is solved last, the newest of it first. */
export function byUrgency(rungsOf: (one: Case) => number): (a: Case, b: Case) => number {
  const key = (one: Case) => nextStep(one, rungsOf(one))?.on ?? '9999-99-99';
  return (a, b) =>
    compare(key(a), key(b)) || compare(b.changedAt, a.changedAt) || compare(a.id, b.id);
}

/** Which letter a step of a ladder is, where it is one. */
const letters: Readonly<Record<string, readonly LetterKind[]>> = {
  'L-support': ['not_resolved', 'owner', 'escalate', 'not_resolved'],
};

/** The kind of letter that a next step needs; undefined where it is no letter of ours. */
export function letterFor(next: NextStep | null, ladder: string): LetterKind | undefined {
  if (next?.kind === 'reopen') return 'not_resolved';
  if (next?.kind !== 'rung' || next.rung === null) return undefined;
  return letters[ladder]?.[next.rung];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
