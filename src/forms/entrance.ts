import type { APIContext, AstroGlobal } from 'astro';
import { z } from 'zod';
import { TooManyWaiting } from '../auth/turnstile.ts';
import { unavailable } from '../site/respond.ts';

/** What the forms of accounts need of a page: pass `Astro`. */
export type Entrance = Pick<APIContext, 'request' | 'clientAddress' | 'cookies' | 'locals' | 'url'>;

/** A message: the string `error.<why>` with its values. */
export interface Problem {
  why: string;
  values?: Record<string, number>;
}

export interface Refusal {
  ok: false;
  status: 400 | 401 | 409 | 422 | 429 | 503;
  /** By field; `form` for what concerns no field. */
  problems: Partial<Record<string, Problem>>;
  /** Seconds, for 429. */
  retryAfter?: number;
}

/** `to` is where the browser goes next. */
export type Answer = { ok: true; to: string } | Refusal;

export interface Answered {
  answer: Answer;
  /** What was typed and may be shown again: never a password or a code. */
  typed: { username: string; next: string };
}

/** A text field; one that is missing is empty. A file, or a field of another name, is malformed. */
export const typedText = z.string().default('');

/**
 * Reads a posted form and runs one verb on it. A body that is no form, or not this one, is 400; a
 * database or a machine that can't keep up is 503, with nothing done.
 */
export async function answerForm<T>(
  { request }: Pick<Entrance, 'request'>,
  shape: z.ZodType<T>,
  verb: (fields: T) => Promise<Answer>,
): Promise<Answered> {
  const fields = await fieldsOf(request);
  const text = (name: string) => (typeof fields?.[name] === 'string' ? fields[name] : '');
  const typed = { username: text('username'), next: text('next') };
  const parsed = shape.safeParse(fields);
  if (!parsed.success) return { answer: refuse(400, { form: { why: 'malformed' } }), typed };
  try {
    return { answer: await verb(parsed.data), typed };
  } catch (error) {
    if (!unavailable(error) && !(error instanceof TooManyWaiting)) throw error;
    return { answer: refuse(503, { form: { why: 'try_later' } }), typed };
  }
}

export function refuse(status: Refusal['status'], problems: Refusal['problems']): Refusal {
  return { ok: false, status, problems };
}

/** 429, with how long to wait. */
export function refuseFor(seconds: number): Refusal {
  const problems = { form: { why: 'too_many_tries', values: { minutes: minutesOf(seconds) } } };
  return { ...refuse(429, problems), retryAfter: seconds };
}

export function minutesOf(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}

/** Marks the fields that were left empty; null when none was. */
export function refuseEmpty(fields: Record<string, string>): Refusal | null {
  const empty = Object.keys(fields).filter((name) => fields[name]!.trim() === '');
  if (empty.length === 0) return null;
  return refuse(422, Object.fromEntries(empty.map((name) => [name, { why: 'required' }])));
}

/** Gives the page the status of the refusal and returns it; null when nothing was refused. */
export function showRefusal(
  { response }: Pick<AstroGlobal, 'response'>,
  posted: Pick<Answered, 'answer'> | null,
): Refusal | null {
  if (!posted || posted.answer.ok) return null;
  const { status, retryAfter } = posted.answer;
  response.status = status;
  if (retryAfter) response.headers.set('Retry-After', String(retryAfter));
  return posted.answer;
}

async function fieldsOf(request: Request): Promise<Record<string, unknown> | null> {
  try {
    const form = await request.formData();
    const names = [...form.keys()];
    return names.length === new Set(names).size ? Object.fromEntries(form) : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
