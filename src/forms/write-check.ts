import type { APIContext } from 'astro';
import { z } from 'zod';
import { checkDraft } from '../writing/checks/check-draft.ts';
import { longestText } from '../writing/limits.ts';
import { storeCodes } from '../writing/marketplaces.ts';
import { letterKinds, type Check } from '../writing/types.ts';
import { postedFields } from './fields.ts';
import { fieldErrors } from './question.ts';
import { searchWait } from './search-wait.ts';

/** A text to check or to read. */
export const pastedText = z
  .string({ error: 'required' })
  .refine((text) => text.trim() !== '', 'required')
  .refine((text) => text.length <= longestText, 'too_long');

const orNothing = <T extends z.ZodType>(shape: T) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), shape.optional());

/** The language of an answer’s words; zh-CN unless asked otherwise. */
export const answerLocale = z.preprocess(
  (value) => (value === 'zh' ? 'zh-CN' : value || 'zh-CN'),
  z.enum(['zh-CN', 'en'], 'unknown'),
);

/** A draft and what is known about it. `isCategory` tells which categories there are. */
export const draftShape = (isCategory: (id: string) => boolean) =>
  z.object({
    text: pastedText,
    kind: orNothing(z.enum(letterKinds, 'unknown')),
    category: orNothing(z.string('wrong_type').refine(isCategory, 'unknown')),
    marketplace: orNothing(
      z.string('wrong_type').refine((code) => storeCodes.includes(code), 'unknown'),
    ),
    locale: answerLocale,
  });

/** The checking page: what was posted, and what was found in it. */
export interface CheckForm {
  text: string;
  chosen: { kind: string; category: string; marketplace: string };
  checks: Check[] | null;
  status: 200 | 400 | 422 | 429;
  /** `draft.error.<why>`; `field` is `text` when it belongs beside the text. */
  problem: { field: string; why: string } | null;
  wait: number;
}

/** Checks a posted draft. Nothing is stored or logged. */
export async function checkForm(
  context: Pick<APIContext, 'request' | 'clientAddress' | 'locals'>,
): Promise<CheckForm> {
  const { request, locals } = context;
  const start = { text: '', checks: null, status: 200, problem: null, wait: 0 } as const;
  const empty: CheckForm = { ...start, chosen: choicesIn({}) };
  if (request.method !== 'POST') return empty;
  const fields = await postedFields(request);
  if (!fields) return { ...empty, status: 400, problem: { field: '', why: 'body' } };
  const text = (fields['text'] ?? '').replaceAll('\r\n', '\n');
  const kept = { ...empty, text, chosen: choicesIn(fields) };
  const wait = await searchWait(context);
  if (wait > 0) return { ...kept, status: 429, problem: { field: '', why: 'too_many' }, wait };
  const isCategory = (id: string) => locals.services.content.category(id) !== undefined;
  const parsed = draftShape(isCategory).safeParse({ ...kept.chosen, text });
  if (parsed.success) return { ...kept, checks: checkDraft(text, parsed.data) };
  const { field, code } = fieldErrors(parsed.error)[0]!;
  return { ...kept, status: 422, problem: { field, why: code } };
}

function choicesIn(fields: Readonly<Record<string, string>>): CheckForm['chosen'] {
  const one = (name: string) => fields[name] ?? '';
  return { kind: one('kind'), category: one('category'), marketplace: one('marketplace') };
}
