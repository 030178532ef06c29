import type { Status } from '../../db/stories.ts';

export type Mover = 'author' | 'moderator';
export type Move =
  'submit' | 'revise' | 'withdraw' | 'claim' | 'publish' | 'return' | 'decline' | 'remove';

interface Rule {
  by: Mover;
  from: readonly Status[];
  to: Status;
}

/** Who may move a story from where to where. What isn't in this table can't happen. */
const rules: Record<Move, Rule> = {
  submit: { by: 'author', from: ['draft'], to: 'submitted' },
  revise: { by: 'author', from: ['returned'], to: 'submitted' },
  withdraw: {
    by: 'author',
    from: ['draft', 'submitted', 'in_review', 'returned', 'published'],
    to: 'withdrawn',
  },
  claim: { by: 'moderator', from: ['submitted', 'in_review'], to: 'in_review' },
  publish: { by: 'moderator', from: ['submitted', 'in_review'], to: 'published' },
  return: { by: 'moderator', from: ['submitted', 'in_review'], to: 'returned' },
  decline: { by: 'moderator', from: ['submitted', 'in_review'], to: 'declined' },
  remove: { by: 'moderator', from: ['published'], to: 'removed' },
};

export const moves = Object.keys(rules) as Move[];

/** The status after a move; null when this mover can't make it from here. */
export function statusAfter(move: Move, from: Status, by: Mover): Status | null {
  const rule = rules[move];
  return rule.by === by && rule.from.includes(from) ? rule.to : null;
}

/** Where a move may begin: the guard of its update. */
export function startsOf(move: Move): readonly Status[] {
  return rules[move].from;
}

/** What somebody may do with a story as it stands. */
export function movesFrom(status: Status, by: Mover): Move[] {
  return moves.filter((move) => statusAfter(move, status, by) !== null);
}
