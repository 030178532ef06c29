import type { APIContext } from 'astro';
import { z } from 'zod';
import { library } from '../library/library.ts';
import { replyPhrases } from '../library/reply-phrases.ts';
import { writing } from '../library/writing.ts';
import { longestRequest, mostRequests } from '../writing/limits.ts';
import { replyContent } from '../writing/reply/content.ts';
import { readReply } from '../writing/reply/read.ts';
import type { ReplyContent, ReplyReading } from '../writing/reply/types.ts';
import type { ReadingNames } from '../writing/reply-view/reading-view.ts';
import { letterKinds } from '../writing/types.ts';
import { postedFields } from './fields.ts';
import { fieldErrors } from './question.ts';
import { searchWait } from './search-wait.ts';
import { answerLocale, pastedText } from './write-check.ts';

/** An answer of Amazon’s, and what the seller had asked. */
export const replyShape = z.object({
  text: pastedText,
  requests: z
    .array(
      z.string('wrong_type').refine((one) => one.length <= longestRequest, 'too_long'),
      'wrong_type',
    )
    .max(mostRequests, 'too_many')
    .default([]),
  locale: answerLocale,
});

let cached: ReplyContent | undefined;

/** The reader’s tables, made once. */
export function replyTables(): ReplyContent {
  return (cached ??= replyContent(replyPhrases(), { ...library(), requests: writing().requests }));
}

/** What the reading calls categories and letters. */
export function readingNames(): ReadingNames {
  const both = <T extends { zh: string; en: string }>({ zh, en }: T) => ({ zh, en });
  return {
    categories: Object.fromEntries(library().categories.map((one) => [one.id, both(one)])),
    kinds: Object.fromEntries(letterKinds.map((id) => [id, both(writing().kinds[id])])),
  };
}

/** The reading page: what was posted, and what was read in it. */
export interface ReplyForm {
  text: string;
  requests: string;
  reading: ReplyReading | null;
  status: 200 | 400 | 422 | 429;
  /** `reply.error.<why>`; `field` says beside which field. */
  problem: { field: '' | 'text' | 'requests'; why: string } | null;
  wait: number;
}

/** Reads a posted answer. Nothing is stored or logged. */
export async function replyForm(
  context: Pick<APIContext, 'request' | 'clientAddress' | 'locals'>,
): Promise<ReplyForm> {
  const { request } = context;
  const empty = { text: '', requests: '', reading: null, status: 200, wait: 0 } as const;
  if (request.method !== 'POST') return { ...empty, problem: null };
  const fields = await postedFields(request);
  if (!fields) return { ...empty, status: 400, problem: { field: '', why: 'body' } };
  const text = (fields['text'] ?? '').replaceAll('\r\n', '\n');
  const kept = { ...empty, text, requests: fields['requests'] ?? '' };
  const wait = await searchWait(context);
  if (wait > 0) return { ...kept, status: 429, problem: { field: '', why: 'too_many' }, wait };
  const requests = requestsIn(kept.requests);
  const parsed = replyShape.safeParse({ text, requests });
  if (parsed.success) {
    const reading = readReply(text, { requests, content: replyTables() });
    return { ...kept, reading, problem: null };
  }
  const { field, code } = fieldErrors(parsed.error)[0]!;
  const isText = field === 'text';
  const problem = isText
    ? ({ field: 'text', why: code } as const)
    : ({ field: 'requests', why: 'requests' } as const);
  return { ...kept, status: 422, problem };
}

const requestsIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
