import type { APIRoute } from 'astro';
import { messageOf, writingCall, writingWords } from '../../../forms/write-api.ts';
import { draftShape } from '../../../forms/write-check.ts';
import { checkDraft } from '../../../writing/checks/check-draft.ts';
import { onlyMethods } from '../../../site/methods.ts';

export const prerender = false;

/** What an English draft lacks, and what harms it. Nothing is kept. */
export const POST: APIRoute = (context) => {
  const { content } = context.locals.services;
  const shape = draftShape((id) => content.category(id) !== undefined);
  return writingCall(context, shape, ({ text, locale, ...known }) => {
    const say = writingWords(locale);
    const checks = checkDraft(text, known).map((check) => {
      const { id, ok, at, instead = [] } = check;
      return { id, ok, message: messageOf(check, say), at, instead };
    });
    return { answer: { checks } };
  });
};

export const ALL = onlyMethods('POST');
