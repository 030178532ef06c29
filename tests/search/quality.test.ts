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
  ['search-dev', 0.95],
  ['search-dev-hard', 0.85],
])('%s: an expected category is in the first five for a share of %d', async (set, least) => {
  const { all, missed } = await measure(search, readEvaluation(`tests/eval/${set}.jsonl`));
  const missing = missed.map(({ row }) => row.id);
  expect(all.firstFive / all.questions, `missed: ${missing.join(', ')}`).toBeGreaterThanOrEqual(
    least,
  );
  expect(all.empty).toBe(0);
});
