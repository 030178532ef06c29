import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/documents.ts';
import { searchEngine, type SearchEngine } from '../../src/search/engine.ts';
import { knowledgeOf } from '../../src/search/knowledge.ts';
import { underBudget } from '../../src/search/index/postings.ts';
import { readQuestion } from '../../src/search/question.ts';

const know = knowledgeOf({ categories: [], concepts: [] });
const asked = (text: string) => readQuestion(text, know);

const words = ['跟卖', '下架', '申诉', 'suppressed', 'refund', '5665'];
const places = ['US', 'JP', 'DE'];

interface Told {
  number: number;
  said: string[];
  marketplace: string;
}

const aStory = ({ number, said, marketplace }: Told): SearchDocument => ({
  kind: 'story',
  address: String(number),
  categories: ['hijacker'],
  marketplace,
  outcome: 'solved',
  days: null,
  rounds: null,
  month: '2026-11',
  titleZh: said.join(' '),
  titleEn: null,
  takeawayZh: null,
  takeawayEn: null,
  bodyZh: '',
  bodyEn: null,
  keys: '',
});

const told = fc.record({
  number: fc.integer({ min: 1, max: 12 }),
  said: fc.subarray(words),
  marketplace: fc.constantFrom(...places),
});
const step = fc.oneof(
  fc.record({ index: fc.array(told, { maxLength: 4 }) }),
  fc.record({ remove: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }) }),
  fc.constant({ upkeep: true }),
);

/** Applies steps to an engine and to a plain map, which says what must be found. */
function play(steps: readonly object[]): { engine: SearchEngine; model: Map<number, Told> } {
  const engine = searchEngine();
  const model = new Map<number, Told>();
  for (const one of steps) {
    if ('index' in one) {
      const last = new Map((one.index as Told[]).map((story) => [story.number, story]));
      engine.index([...last.values()].map(aStory));
      for (const story of last.values()) model.set(story.number, story);
    } else if ('remove' in one) {
      engine.remove(one.remove as number[]);
      for (const number of one.remove as number[]) model.delete(number);
    } else for (const _ of engine.upkeep()) void _;
  }
  return { engine, model };
}

describe('the engine', () => {
  test('finds exactly the stories that hold a word, whatever was added, replaced, removed and merged', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.constantFrom(...words), (steps, word) => {
        const { engine, model } = play(steps);
        const { ranked, total } = engine.similar(asked(word), {}, 50);
        const holding = [...model.values()].filter(({ said }) => said.includes(word));
        expect(ranked.map(({ document }) => Number(document.address)).toSorted()).toEqual(
          holding.map(({ number }) => number).toSorted(),
        );
        expect(total).toBe(holding.length);
        expect(engine.size()).toBe(model.size);
      }),
    );
  });

  test('counts for each marketplace what a filter on it leaves', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { engine } = play(steps);
        const question = asked('跟卖 下架 refund');
        const { facets, total } = engine.similar(question, {}, 50);
        const counts = places.map((place) => facets.marketplace[place] ?? 0);
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(total);
        for (const [at, marketplace] of places.entries()) {
          const some = engine.similar(question, { marketplace }, 50);
          expect(some.total).toBe(counts[at]);
          expect(some.facets.marketplace).toEqual(facets.marketplace);
        }
      }),
    );
  });

  test('orders by the share of the question that a story holds', () => {
    const { engine } = play([
      {
        index: [
          { number: 1, said: ['下架'], marketplace: 'US' },
          { number: 2, said: ['下架', '申诉', '5665'], marketplace: 'US' },
          { number: 3, said: ['下架', '申诉'], marketplace: 'US' },
        ],
      },
    ]);
    const { ranked } = engine.similar(asked('下架 申诉 5665'), {}, 10);
    expect(ranked.map(({ document }) => document.address)).toEqual(['2', '3', '1']);
  });
});

describe('the budget of postings', () => {
  const term = (documents: number, titles: number) => ({
    hash: documents * 10 + titles,
    value: 1,
    share: 0,
    documents,
    titles,
    ranges: [],
  });

  test('is spent on what titles say first, and never exceeded', () => {
    const [inTitles, inBodies, rare] = [term(2000, 900), term(2000, 0), term(1, 0)];
    expect(underBudget([inBodies, rare, inTitles], 3000)).toEqual([inTitles, rare]);
  });

  test('leaves room for one term, however common', () => {
    expect(underBudget([term(9000, 10)], 3000)).toHaveLength(1);
  });
});
