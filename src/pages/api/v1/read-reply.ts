import type { APIRoute } from 'astro';
import { writingCall, writingWords } from '../../../forms/write-api.ts';
import { replyShape, replyTables } from '../../../forms/write-reply.ts';
import { readReply } from '../../../writing/reply/read.ts';
import { onlyMethods } from '../../../site/methods.ts';

export const prerender = false;

/** What an answer of Amazon's says, with the places that show it. Nothing is kept. */
export const POST: APIRoute = (context) =>
  writingCall(context, replyShape, ({ text, requests, locale }) => {
    const { next, ...reading } = readReply(text, { requests, content: replyTables() });
    const message = writingWords(locale)(`reply.why.${next.why}`);
    return { answer: { ...reading, next: { ...next, message } } };
  });

export const ALL = onlyMethods('POST');
