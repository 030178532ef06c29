import { readFileSync } from 'node:fs';
import type { Search } from '../../src/search/service.ts';

/** One question of an evaluation set, with the categories of which one is expected. */
export interface EvaluationRow {
  id: string;
  type: string;
  query: string;
  expected: string[];
}

/** Counts of one type of question, or of a whole set. */
export interface Quality {
  questions: number;
  first: number;
  firstFive: number;
  /** The expected category is the first, or among the first three, of the predicted ones. */
  predicted: number;
  predictedThree: number;
  empty: number;
  /** A guide or a worked example about an expected category is among the first three. */
  guided: number;
}

export interface Measured {
  all: Quality;
  byType: Map<string, Quality>;
  /** The questions without a result of an expected category in the first five. */
  missed: { row: EvaluationRow; found: string[] }[];
  milliseconds: number[];
}

export function readEvaluation(path: string): EvaluationRow[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as EvaluationRow);
}

/** Asks every question as a reader would and counts where a result of an expected category stands. */
export async function measure(search: Search, rows: readonly EvaluationRow[]): Promise<Measured> {
  const measured: Measured = { all: none(), byType: new Map(), missed: [], milliseconds: [] };
  for (const row of rows) {
    const started = performance.now();
    const locale = row.type.includes('en') ? 'en' : 'zh-CN';
    const { query, results } = await search.search({ q: row.query, locale, limit: 5 });
    measured.milliseconds.push(performance.now() - started);
    const isExpected = (id: string) => row.expected.includes(id);
    const place = results.findIndex(({ category }) => isExpected(category));
    const guess = query.categories.findIndex(({ id }) => isExpected(id));
    const guided = results
      .slice(0, 3)
      .some(({ kind, categories }) => /guide|example/.test(kind) && categories.some(isExpected));
    const ofType = measured.byType.get(row.type) ?? none();
    measured.byType.set(row.type, ofType);
    for (const quality of [measured.all, ofType]) {
      quality.questions++;
      quality.first += Number(place === 0);
      quality.firstFive += Number(place >= 0 && place < 5);
      quality.predicted += Number(guess === 0);
      quality.predictedThree += Number(guess >= 0 && guess < 3);
      quality.empty += Number(results.length === 0);
      quality.guided += Number(guided);
    }
    if (place < 0) {
      const found = results.map(({ kind, id, category }) => `${kind} ${id} (${category})`);
      measured.missed.push({ row, found });
    }
  }
  return measured;
}

const none = (): Quality => ({
  questions: 0,
  first: 0,
  firstFive: 0,
  predicted: 0,
  predictedThree: 0,
  empty: 0,
  guided: 0,
});
