import { paths } from '../../site/paths.ts';
import type { GuessTable } from '../category-guess.ts';
import type { LetterContent } from '../letter-content.ts';

/** Data of the site that the page fetches. Only a category's id stands in these requests. */

export interface CategoryWords {
  called: Readonly<Record<string, readonly string[]>>;
  table: GuessTable;
}

const loaded = new Map<string, Promise<unknown>>();
const { writeData, writeWords } = paths('zh-CN');

/** What letters of a category are made of; undefined when it can't be had now. */
export async function contentOf(category: string): Promise<LetterContent | undefined> {
  return (await load<{ content: LetterContent }>(writeData(category)))?.content;
}

/** What categories are found by; undefined when it can't be had now. */
export const categoryWords = (): Promise<CategoryWords | undefined> => load(writeWords);

/** Fetches each address once; what failed is asked for again the next time. */
async function load<T>(address: string): Promise<T | undefined> {
  const asked = loaded.get(address) ?? fetched(address);
  loaded.set(address, asked);
  const got = (await asked) as T | undefined;
  if (got === undefined) loaded.delete(address);
  return got;
}

async function fetched(address: string): Promise<unknown> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
