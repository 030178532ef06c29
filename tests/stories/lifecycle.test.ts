import { expect, test } from 'vitest';
import { statuses } from '../../db/stories.ts';
import { moves, movesFrom, statusAfter } from '../../src/stories/lifecycle.ts';

/** Every step that is allowed; all others are refused. */
const allowed = [
  'author submit draft → submitted',
  'author revise returned → submitted',
  'author withdraw draft → withdrawn',
  'author withdraw submitted → withdrawn',
  'author withdraw in_review → withdrawn',
  'author withdraw returned → withdrawn',
  'author withdraw published → withdrawn',
  'moderator claim submitted → in_review',
  'moderator claim in_review → in_review',
  'moderator publish submitted → published',
  'moderator publish in_review → published',
  'moderator return submitted → returned',
  'moderator return in_review → returned',
  'moderator decline submitted → declined',
  'moderator decline in_review → declined',
  'moderator remove published → removed',
];

test('of all 128 moves only those of the contract are possible', () => {
  const possible = (['author', 'moderator'] as const).flatMap((by) =>
    moves.flatMap((move) =>
      statuses.flatMap((from) => {
        const to = statusAfter(move, from, by);
        return to ? [`${by} ${move} ${from} → ${to}`] : [];
      }),
    ),
  );
  expect(possible).toEqual(allowed);
});

test.each(['declined', 'withdrawn', 'removed'] as const)('nothing moves a %s story', (status) => {
  expect([...movesFrom(status, 'author'), ...movesFrom(status, 'moderator')]).toEqual([]);
});

test('nobody publishes their own draft', () => {
  expect(movesFrom('draft', 'author')).toEqual(['submit', 'withdraw']);
  expect(movesFrom('submitted', 'author')).toEqual(['withdraw']);
});
