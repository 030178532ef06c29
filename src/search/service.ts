import { resolve } from 'node:path';
import { Piscina } from 'piscina';
import type { LibraryContent } from '../library/library.ts';
import { contentDocuments } from './documents.ts';
import { inTurn } from './in-turn.ts';
import { SearchUnavailable, type Search, type SearchAnswer, type SearchResult } from './types.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Task, WorkerStart } from './worker.ts';

export type * from './types.ts';
export { SearchUnavailable } from './types.ts';

export interface SearchOptions {
  /** What the worker reads the stories from: the site's database, or its local replica. */
  databaseUrl: string;
  authToken?: string | undefined;
  content: LibraryContent;
  /** How long a reader waits for an answer, in milliseconds. */
  timeoutMs?: number;
  /** The folder of the project: the worker is started from its source. */
  root?: string;
}

/** Longer texts are cut: the API refuses them before. */
const longestQuestion = 8000;
const mostWaiting = 64;
/** A new worker reads its code and words first. */
const warmingUpMs = 10_000;
/** A worker that is silent for so long hangs: it is replaced, and reads all stories again. */
const hangingMs = 20_000;

/**
 * Starts the worker thread that holds the search engine. It fills itself from the content and the
 * published stories and keeps itself in line; a long question never stops the server.
 */
export function startSearch(options: SearchOptions): Search {
  const { timeoutMs = 1000 } = options;
  const pool = startWorker(options);
  // Piscina's own queue lets a task with a signal be overtaken without end.
  const nextInLine = inTurn(mostWaiting);
  let warm = false;
  const run = async <Answer>(task: Task): Promise<Answer> => {
    const waitMs = warm ? timeoutMs : timeoutMs + warmingUpMs;
    try {
      const until = performance.now() + waitMs;
      const work = nextInLine(
        () => pool.run(task, { signal: AbortSignal.timeout(hangingMs) }),
        () => performance.now() < until,
      );
      const answered = (await inTime(work, waitMs)) as Answer;
      warm = true;
      return answered;
    } catch (cause) {
      throw new SearchUnavailable('The search engine gave no answer.', { cause });
    }
  };
  void run({ ask: 'ready' }).catch(() => undefined);
  return {
    search: (query) => run<SearchAnswer>({ ask: 'search', query: { ...query, q: cut(query.q) } }),
    similar: (text, similar) =>
      run<SearchResult[]>({ ask: 'similar', text: cut(text), options: similar }),
    ready: () => run<boolean>({ ask: 'ready' }).catch(() => false),
    close: () => pool.destroy(),
  };
}

const cut = (text: string) => text.slice(0, longestQuestion);

function startWorker({ databaseUrl, authToken, content, root = process.cwd() }: SearchOptions) {
  const workerData: WorkerStart = {
    databaseUrl,
    ...(authToken ? { authToken } : {}),
    vocabulary: vocabularyOf(content),
    pages: contentDocuments(content),
  };
  return new Piscina({
    filename: resolve(root, 'src/search/worker.ts'),
    minThreads: 1,
    maxThreads: 1,
    // Waiting on an Atomics lock would stop the worker's own work between questions.
    atomics: 'disabled',
    workerData,
  });
}

/** The reader's patience, not the worker's: work that goes on is neither broken off nor waited for. */
async function inTime<Answer>(work: Promise<Answer>, ms: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
