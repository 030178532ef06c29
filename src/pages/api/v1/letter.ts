import type { APIRoute } from 'astro';
import { writingCall, writingWords } from '../../../forms/write-api.ts';
import { letterShape } from '../../../forms/write-letter-shape.ts';
import { letterAnswer } from '../../../forms/write-letter.ts';
import { onlyMethods } from '../../../site/methods.ts';

export const prerender = false;

/** Writes a letter of facts. Nothing is kept. */
export const POST: APIRoute = (context) =>
  writingCall(context, letterShape, (asked) => letterAnswer(asked, writingWords(asked.locale)));

export const ALL = onlyMethods('POST');
