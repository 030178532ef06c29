import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { library } from '../../src/library/library.ts';
import { startSearch, type Search } from '../../src/search/service.ts';
import { aDatabase } from '../support/database.ts';
import { measure, readEvaluation } from './quality.ts';

let search: Search;

beforeAll(async () => {
  const { url } = await aDatabase();
  search = startSearch({ databaseUrl: url, content: library(), timeoutMs: 10_000 });
  await vi.waitUntil(() => search.ready(), 30_000);
}, 60_000);

afterAll(async () => {
  await search.close();
});

test.each([
  {
    set: 'search-dev',
    least: { first: 0.95, firstFive: 1, predicted: 0.84, predictedThree: 0.96, guided: 0.6 },
  },
  {
    set: 'search-dev-hard',
    least: { first: 0.84, firstFive: 0.96, predicted: 0.84, predictedThree: 0.96, guided: 0.5 },
  },
  {
    set: 'search-own',
    least: { first: 0.95, firstFive: 0.98, predicted: 0.94, predictedThree: 0.98, guided: 0.7 },
  },
])(
  '$set: what is expected is found, predicted, and there is something to read',
  async ({ set, least }) => {
    const { all, missed } = await measure(search, readEvaluation(`tests/eval/${set}.jsonl`));
    const missing = missed.map(({ row }) => row.id).join(', ');
    for (const [name, share] of Object.entries(least)) {
      const found = all[name as keyof typeof least] / all.questions;
      expect(found, `${name}; missed: ${missing}`).toBeGreaterThanOrEqual(share);
    }
    expect(all.empty).toBe(0);
  },
);
