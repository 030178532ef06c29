import { z } from 'zod';
import { marketplaces, outcomes } from '../../db/stories.ts';
import { redact } from '../redaction/redact.ts';
import type { SearchQuery } from '../search/service.ts';
import type { FieldError } from '../site/problem.ts';

/** The longest text that a search takes, in UTF-16 units. */
export const longestQuestion = 8000;

const optional = <T extends z.ZodType>(shape: T) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), shape.optional());

const kinds = ['guide', 'example', 'category', 'story'] as const;

const question = z.object({
  q: z
    .string({ error: 'required' })
    .refine((text) => text.trim() !== '', 'required')
    .refine((text) => text.length <= longestQuestion, 'too_long'),
  locale: z.preprocess(
    (value) => (value === 'zh' ? 'zh-CN' : value || 'zh-CN'),
    z.enum(['zh-CN', 'en'], 'unknown'),
  ),
  kind: optional(z.enum(kinds, 'unknown')),
  category: optional(z.string('wrong_type')),
  marketplace: optional(z.enum(marketplaces as [string, ...string[]], 'unknown')),
  outcome: optional(z.enum(outcomes, 'unknown')),
  limit: optional(
    z.coerce.number('wrong_type').int('wrong_type').min(1, 'out_of_range').max(50, 'out_of_range'),
  ),
  offset: optional(
    z.coerce
      .number('wrong_type')
      .int('wrong_type')
      .min(0, 'out_of_range')
      .max(1000, 'out_of_range'),
  ),
});

export type Asked = { ok: true; query: SearchQuery } | { ok: false; errors: FieldError[] };

/**
 * Reads a question from a form, an address or JSON. The text is redacted here: nothing behind this
 * line sees what was typed. Unknown fields are ignored; a wrong one is named.
 */
export function readQuestion(fields: unknown, isCategory: (id: string) => boolean): Asked {
  const parsed = question.safeParse(fields);
  if (!parsed.success) return { ok: false, errors: fieldErrors(parsed.error) };
  const { q, category, ...rest } = parsed.data;
  if (category !== undefined && !isCategory(category)) {
    return { ok: false, errors: [{ field: 'category', code: 'unknown' }] };
  }
  const given = Object.entries({ ...rest, category }).filter(([, value]) => value !== undefined);
  const filters = Object.fromEntries(given) as Omit<SearchQuery, 'q' | 'without'>;
  return { ok: true, query: { ...filters, q: redact(q).text } };
}

/** Zod's findings as our codes: the first for each field. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const first = new Map<string, string>();
  for (const { path, message, code } of error.issues) {
    const field = path.join('.');
    const known = /^[a-z_]+$/.test(message)
      ? message
      : code === 'invalid_type'
        ? 'wrong_type'
        : 'invalid';
    if (!first.has(field)) first.set(field, known);
  }
  return [...first].map(([field, code]) => ({ field, code }));
}
