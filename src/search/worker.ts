import { workerData } from 'piscina';
import { openDatabase } from '../../db/client.ts';
import { answer, similarTo } from './answer.ts';
import type { SearchDocument } from './documents.ts';
import { finder, type Finder } from './finder.ts';
import type { SearchAnswer, SearchQuery, SearchResult, SimilarOptions } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the service gives its worker at the start. */
export interface WorkerStart {
  databaseUrl: string;
  authToken?: string;
  vocabulary: Vocabulary;
  pages: SearchDocument[];
}

export type Task =
  | { ask: 'search'; query: SearchQuery }
  | { ask: 'similar'; text: string; options: SimilarOptions }
  | { ask: 'ready' };

const start = workerData as WorkerStart;
let opened: Promise<Finder> | undefined;

async function open(): Promise<Finder> {
  const { databaseUrl: url, authToken } = start;
  const db = await openDatabase({ url, as: 'reader', ...(authToken ? { authToken } : {}) });
  return finder(db, start);
}

/** Answers one task. A database that didn't open is tried again with the next one. */
export default async function work(task: Task): Promise<SearchAnswer | SearchResult[] | boolean> {
  opened ??= open();
  const running = await opened.catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  if (task.ask === 'ready') return running.isComplete();
  if (task.ask === 'similar') return similarTo(running, task.text, task.options);
  return answer(running, start.vocabulary.categories, task.query);
}
