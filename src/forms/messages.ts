import type { Refusal } from './entrance.ts';

/** `Astro.locals.t`. */
type Translate = (key: string, values: Record<string, number>) => string;

/** Reads the message for a field out of a refusal: `error('password')`, undefined when it is fine. */
export function messages(t: Translate, refusal: Refusal | null) {
  return (field: string): string | undefined => {
    const problem = refusal?.problems[field];
    return problem && t(`error.${problem.why}`, problem.values ?? {});
  };
}
