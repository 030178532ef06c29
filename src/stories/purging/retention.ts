/**
 * How many days the text of a story is kept once it is neither waiting nor published, a draft after
 * its last change, and a report from its day on. The page about anonymity quotes this table. A story waits and is published
 * for as long as its author, or a moderator, lets it.
 */
export const keptDays = {
  /** By its author: erased at the next purge. */
  withdrawn: 0,
  /** By a moderator after publication, counted from that decision. */
  removed: 30,
  /** Counted from the decision. */
  declined: 30,
  /** Sent back to its author and never revised, counted from the decision. */
  returned: 180,
  /** Kept on the server with “Save draft”, counted from its last change. */
  draft: 90,
  /** An error in a guide that a reader reported and nobody settled; a settled one goes at the next purge. */
  report: 180,
} as const;

/** A running server purges so often, and soon after its start. */
export const purgeEveryHours = 24;

export const dayMs = 86_400_000;

/** The day, in UTC: `2026-11-22`. */
export function isoDay(time: Date): string {
  return time.toISOString().slice(0, 10);
}
