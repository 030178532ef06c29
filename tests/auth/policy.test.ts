import { describe, expect, test } from 'vitest';
import * as policy from '../../src/auth/policy.ts';
import type { User } from '../../src/auth/users.ts';

const who = ['reader', 'seller', 'moderator', 'admin'] as const;
type Who = (typeof who)[number];

/** Who may do what with a story of others, and with one of their own. Nobody else may. */
const matrix: Record<string, { others: Who[]; own: Who[] }> = {
  mayTellStory: { others: ['seller', 'moderator', 'admin'], own: ['seller', 'moderator', 'admin'] },
  mayChangeStory: { others: [], own: ['seller', 'moderator', 'admin'] },
  mayReadUnpublished: { others: ['moderator', 'admin'], own: ['seller', 'moderator', 'admin'] },
  mayReview: { others: ['moderator', 'admin'], own: ['moderator', 'admin'] },
  mayDecide: { others: ['moderator', 'admin'], own: [] },
  mayManageUsers: { others: ['admin'], own: ['admin'] },
};

type Rule = (user: User | null, story: policy.Ownership) => boolean;
const rules: Record<string, Rule> = { ...policy };

const asker = (role: Who): User | null =>
  role === 'reader' ? null : { id: 'user-1', name: 'northdock', role };

describe('the rules', () => {
  test('every rule stands in the matrix', () => {
    expect(Object.keys(rules).toSorted()).toEqual(Object.keys(matrix).toSorted());
  });

  for (const [rule, rows] of Object.entries(matrix)) {
    const may = rules[rule]!;
    for (const role of who) {
      test.each(['others', 'own'] as const)(`${rule}, ${role}, story of %s`, (story) => {
        const allowed = may(asker(role), { isAuthor: story === 'own' && role !== 'reader' });
        expect(allowed).toBe(rows[story].includes(role));
      });
    }
  }

  test('a reader is no author, whatever the caller says', () => {
    expect(policy.mayChangeStory(null, { isAuthor: true })).toBe(false);
    expect(policy.mayReadUnpublished(null, { isAuthor: true })).toBe(false);
  });
});
