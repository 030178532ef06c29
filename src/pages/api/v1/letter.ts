import type { APIRoute } from 'astro';
import { writingCall, writingWords } from '../../../forms/write-api.ts';
import { letterAnswer, letterShape } from '../../../forms/write-letter.ts';

export const prerender = false;

/** Writes a letter of facts. Nothing is kept. */
export const POST: APIRoute = (context) =>
  writingCall(context, letterShape, (asked) => letterAnswer(asked, writingWords(asked.locale)));
