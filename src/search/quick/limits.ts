/** How large the bundles get and how old. */
export interface BundleLimits {
  /** The hot bundle is filled up to so many stories: as many are written in about half a second. */
  hotAtLeast: number;
  hotAtMost: number;
  /** A hot bundle that takes longer has failed. */
  hotWithinMs: number;
  /** The archive takes the newest stories, up to so many or so much text. */
  mostStories: number;
  /** Memory goes with the text: about 200 bytes a character while it is written. */
  mostCharacters: number;
  /** When so many stories have changed, a new archive is due at once. */
  archiveAfterChanges: number;
  /** After one of its stories was taken down, how old the archive may get. */
  archiveAfterRemovalMs: number;
  /** How old it may get when anything changed. */
  archiveAtLatestMs: number;
  /** How long to wait for further changes. */
  waitMs: number;
  /** How often to look for changes that another process made. */
  lookMs: number;
  /** How long to wait after a failure. */
  retryMs: number;
  /** The same for the archive, which costs more. */
  archiveRetryMs: number;
}

export const usualLimits: BundleLimits = {
  hotAtLeast: 200,
  hotAtMost: 500,
  hotWithinMs: 15_000,
  mostStories: 25_000,
  mostCharacters: 5_000_000,
  archiveAfterChanges: 300,
  archiveAfterRemovalMs: 10 * 60_000,
  archiveAtLatestMs: 12 * 3_600_000,
  waitMs: 50,
  lookMs: 1000,
  retryMs: 30_000,
  archiveRetryMs: 10 * 60_000,
};
