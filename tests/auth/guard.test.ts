import { expect, test } from 'vitest';
import { requireModerator, requireUser } from '../../src/auth/guard.ts';
import type { Role, User } from '../../src/auth/users.ts';

type Page = Parameters<typeof requireUser>[0];

const redirect = (to: string, status = 302) =>
  new Response(null, { status, headers: { Location: to } });

function pageFor(role: Role | null, path: string): Page {
  const user: User | null = role && { id: 'user-1', name: 'northdock', role };
  const url = new URL(path, 'http://localhost:4321');
  return { locals: { user }, url, redirect, response: {} } as unknown as Page;
}

test.each([
  ['/my/stories/', '/sign-in/?next=%2Fmy%2Fstories%2F'],
  ['/en/stories/new/?revise=a1', '/en/sign-in/?next=%2Fen%2Fstories%2Fnew%2F%3Frevise%3Da1'],
])('a reader at %s is sent to sign in and comes back', (path, signIn) => {
  for (const guard of [requireUser, requireModerator]) {
    const answer = guard(pageFor(null, path)) as Response;
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, signIn]);
  }
});

test('somebody signed in passes', () => {
  expect(requireUser(pageFor('seller', '/my/stories/'))).toMatchObject({ role: 'seller' });
});

test('a seller at a moderators’ page gets the 404 of a page that does not exist', async () => {
  const answer = requireModerator(pageFor('seller', '/moderation/')) as Response;
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('');
});

test.each(['moderator', 'admin'] as const)('a %s passes', (role) => {
  expect(requireModerator(pageFor(role, '/moderation/'))).toMatchObject({ role });
});
