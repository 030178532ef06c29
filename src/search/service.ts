import { resolve } from 'node:path';
import { Piscina } from 'piscina';
import type { Db } from '../../db/client.ts';
import type { LibraryContent } from '../library/library.ts';
import { indexContent, refreshStories } from './index.ts';
import { SearchUnavailable, type Search, type SearchAnswer, type SearchResult } from './types.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Task, WorkerStart } from './worker.ts';

export type * from './types.ts';
export { SearchUnavailable } from './types.ts';

export interface SearchOptions {
  /** The writer: the index is kept through it. */
  db: Db;
  /** What the worker reads from: the same database, or its local replica. */
  databaseUrl: string;
  authToken?: string | undefined;
  content: LibraryContent;
  /** How long one question may take, in milliseconds; then the worker is replaced. */
  timeoutMs?: number;
  /** The folder of the project: the worker is started from its source. */
  root?: string;
  /** What to do when the index can't be brought in line at the start; without it, that throws. */
  onFault?: (error: unknown) => void;
}

/** Longer texts are cut: the API refuses them before. */
const longestQuestion = 8000;
const mostWaiting = 64;
/** A new worker reads its code and words first. */
const warmingUpMs = 10_000;

/**
 * Starts the search engine: indexes the content where it changed, then the stories, and starts the
 * worker thread that answers. libSQL on a file is synchronous: a slow question on the main thread
 * would stop the whole server.
 */
export async function startSearch(options: SearchOptions): Promise<Search> {
  const { db, content } = options;
  // With a broken index the site still opens: readyz says so, and `reindex` repairs it meanwhile.
  await indexContent(db, content)
    .then(() => refreshStories(db, content))
    .catch(options.onFault ?? rethrow);
  const ask = askInWorker(options);
  return {
    search: (query) =>
      ask.run<SearchAnswer>({ ask: 'search', query: { ...query, q: cut(query.q) } }),
    similar: (text, similar) =>
      ask.run<SearchResult[]>({ ask: 'similar', text: cut(text), options: similar }),
    refreshStories: oneAtATime(() => refreshStories(db, content)),
    ready: () => ask.run<boolean>({ ask: 'ready' }).catch(() => false),
    close: ask.close,
  };
}

function rethrow(error: unknown): never {
  throw error;
}

const cut = (text: string) => text.slice(0, longestQuestion);

function askInWorker({ databaseUrl, authToken, content, ...options }: SearchOptions) {
  const { timeoutMs = 1000, root = process.cwd() } = options;
  const workerData: WorkerStart = {
    databaseUrl,
    ...(authToken ? { authToken } : {}),
    vocabulary: vocabularyOf(content),
  };
  const pool = new Piscina({
    filename: resolve(root, 'src/search/worker.ts'),
    minThreads: 1,
    maxThreads: 1,
    maxQueue: mostWaiting,
    workerData,
  });
  let warm = false;
  const run = async <Answer>(task: Task): Promise<Answer> => {
    const signal = AbortSignal.timeout(warm ? timeoutMs : timeoutMs + warmingUpMs);
    try {
      const answered = (await pool.run(task, { signal })) as Answer;
      warm = true;
      return answered;
    } catch (cause) {
      if (signal.aborted) warm = false;
      throw new SearchUnavailable('The search engine gave no answer.', { cause });
    }
  };
  void run({ ask: 'ready' }).catch(() => undefined);
  return { run, close: () => pool.destroy() };
}

/** Runs never overlap; a call during a run starts one more after it, however many call. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  return () => {
    if (!running) {
      running = work().finally(() => (running = undefined));
      return running;
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        running = work().finally(() => (running = undefined));
        return running;
      });
    return next;
  };
}
