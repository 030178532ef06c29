/** Accounts that exist before the browser tests begin. */
export const people = {
  moderator: { name: 'mod-lin', password: 'quiet-harbour-41', role: 'moderator' },
  secondModerator: { name: 'mod-qiu', password: 'paper-lantern-72', role: 'moderator' },
} as const;
