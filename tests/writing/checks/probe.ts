import type { DraftContext } from '../../../src/writing/checks/rule.ts';

/** Wordings of a check's fault, and what only looks like it; without a kind the letter is a first one. */
export interface Probes {
  bad: readonly string[];
  good: readonly string[];
  kind?: DraftContext['kind'];
}
