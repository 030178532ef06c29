import { expect, test } from 'vitest';
import { inTurn } from '../../src/search/in-turn.ts';

const always = () => true;

test('Questions are answered in the order in which they came', async () => {
  const next = inTurn(10);
  const done: number[] = [];
  const ask = (question: number) =>
    next(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5 - question));
      done.push(question);
    }, always);
  const first = [ask(0), ask(1), ask(2)];
  await first[0];
  await Promise.all([...first, ask(3), ask(4)]);
  expect(done).toEqual([0, 1, 2, 3, 4]);
});

test('A question that nobody waits for any more costs nothing, and a broken one stops nothing', async () => {
  const next = inTurn(10);
  const broken = next(() => Promise.reject(new Error('broken')), always);
  const dropped = next(
    async () => 'answered',
    () => false,
  );
  const after = next(async () => 'answered', always);
  await expect(broken).rejects.toThrow('broken');
  await expect(dropped).rejects.toThrow('Given up');
  expect(await after).toBe('answered');
});

test('Beyond so many waiting questions the next is refused', async () => {
  const next = inTurn(2);
  const waiting = [next(async () => 1, always), next(async () => 2, always)];
  await expect(next(async () => 3, always)).rejects.toThrow('2 wait already');
  expect(await Promise.all(waiting)).toEqual([1, 2]);
});
