import type { ContentFault } from '../library/faults.ts';

export type Level = 'error' | 'warning';

/** What a check of the content found. */
export interface Fault extends ContentFault {
  /** The check's name. */
  rule: string;
  level: Level;
}
