import type { Fault } from '../stories/submission.ts';
import type { Problem, Refusal } from './entrance.ts';

/** The faults of a story as the messages beside its fields. */
export function problemsOf(faults: readonly Fault[]): Refusal['problems'] {
  const problem = ({ code, values }: Fault): Problem => ({
    why: code,
    ...(values ? { values } : {}),
  });
  return Object.fromEntries(faults.map((fault) => [fault.field, problem(fault)]));
}
