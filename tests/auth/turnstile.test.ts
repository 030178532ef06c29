import { expect, test } from 'vitest';
import { TooManyWaiting, turnstile } from '../../src/auth/turnstile.ts';

const wait = () => new Promise((resolve) => setTimeout(resolve, 5));

test('no more than four run at once, and all are served', async () => {
  const inTurn = turnstile(4, 100);
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running--;
  };
  await Promise.all(Array.from({ length: 30 }, () => inTurn(work)));
  expect({ most, running }).toEqual({ most: 4, running: 0 });
});

test('a failure frees its place', async () => {
  const inTurn = turnstile(1, 1);
  await expect(inTurn(() => Promise.reject(new Error('broke')))).rejects.toThrow('broke');
  expect(await inTurn(() => Promise.resolve('next'))).toBe('next');
});

test('when the queue is full the next is refused, not kept waiting', async () => {
  const inTurn = turnstile(1, 1);
  const served = [inTurn(wait), inTurn(wait)];
  await expect(inTurn(wait)).rejects.toThrow(TooManyWaiting);
  await Promise.all(served);
});
