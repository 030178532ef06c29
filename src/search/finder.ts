import type { Db } from '../../db/client.ts';
import type { CategoryNames, SearchDocument } from './documents.ts';
import { searchEngine, type Filters, type SearchEngine, type Similar } from './engine.ts';
import { knowledgeOf } from './knowledge.ts';
import { readQuestion, type Question } from './question.ts';
import { storyDocument } from './story-document.ts';
import { publishedAmong, storyFeed, type StoryFeed } from './story-feed.ts';
import { understood } from './understanding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a question found. */
export interface Found extends Similar {
  question: Question;
}

/** The engine filled with the library's pages and the published stories of a database. */
export interface Finder {
  find: (text: string, looking: Looking) => Promise<Found>;
  /** The whole documents, by `nameOf`; a story that is gone meanwhile is missing. */
  texts: (wanted: readonly Named[]) => Promise<Map<string, SearchDocument>>;
  /** True when all published stories are read. Throws when the database doesn't answer. */
  isComplete: () => Promise<boolean>;
}

export interface Looking extends Filters {
  /** At least so many of the best. */
  upTo: number;
  /** Tags that the reader took away. */
  without?: readonly string[];
}

type Named = Pick<SearchDocument, 'kind' | 'address'>;

export const nameOf = ({ kind, address }: Named) => `${kind}/${address}`;

/**
 * Fills an engine, the pages at once and the stories bit by bit, and keeps it in line. Questions are
 * answered from what is there.
 */
export function finder(
  db: Db,
  { pages, vocabulary }: { pages: readonly SearchDocument[]; vocabulary: Vocabulary },
): Finder {
  const know = knowledgeOf(vocabulary);
  const names = new Map(vocabulary.categories.map((one) => [one.id, one]));
  const content: CategoryNames = { category: (id) => names.get(id) };
  const pageOf = new Map(pages.map((page) => [nameOf(page), page]));

  const filled = () => {
    const engine = searchEngine();
    engine.index(pages, { fresh: true });
    return { engine, feed: storyFeed(db, engine, content) };
  };
  let current = filled();
  let next: typeof current | undefined;
  const background = inBackground(async function* () {
    const target = next ?? current;
    for await (const _ of target.feed.reading()) {
      yield;
      yield* target.engine.upkeep();
    }
    yield* target.engine.upkeep();
    if (target === next) [current, next] = [next, undefined];
  });

  /** The engine as it should be now, or as near as it is. */
  async function inLine(): Promise<{ engine: SearchEngine; feed: StoryFeed; behind: boolean }> {
    const state = await current.feed.catchUp();
    if (state === 'anew') next ??= filled();
    if (state !== 'in line' || current.engine.needsUpkeep()) background();
    return { ...current, behind: state !== 'in line' };
  }

  return {
    async find(text, { upTo, without = [], ...filters }) {
      const question = understood(text, without, (asked) => readQuestion(asked, know));
      const { engine } = await inLine();
      return { question, ...engine.similar(question, filters, upTo) };
    },
    async texts(wanted) {
      const told = wanted.filter(({ kind }) => kind === 'story').map((one) => Number(one.address));
      const stories = told.length > 0 ? await publishedAmong(db, told) : [];
      const documents = [
        ...wanted.flatMap((one) => pageOf.get(nameOf(one)) ?? []),
        ...stories.map((story) => storyDocument(story, content)),
      ];
      return new Map(documents.map((one) => [nameOf(one), one]));
    },
    isComplete: async () => !(await inLine()).behind,
  };
}

/** Runs work step by step whenever it is asked for, one at a time, letting questions in between. */
function inBackground(work: () => AsyncGenerator<void, void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    do {
      again = false;
      for await (const _ of work()) await new Promise((resolve) => setImmediate(resolve));
    } while (again);
  };
  return () => {
    again = running;
    if (running) return;
    running = true;
    run()
      .catch(() => undefined)
      .finally(() => (running = false));
  };
}
