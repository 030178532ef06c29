import { z } from 'zod';
import type { FieldError } from '../site/problem.ts';
import type { LetterContent } from '../writing/letter-content.ts';
import { requestOf } from '../writing/letter.ts';
import { longestValue, mostInList } from '../writing/limits.ts';
import { storeCodes } from '../writing/marketplaces.ts';
import { letterKinds, type LetterInput } from '../writing/types.ts';
import { answerLocale } from './write-check.ts';

const words = z.string('wrong_type').refine((text) => text.length <= longestValue, 'too_long');
const named = z
  .string({
    error: ({ input }) => ((input ?? undefined) === undefined ? 'required' : 'wrong_type'),
  })
  .min(1, 'required');
const values = z.record(z.string(), words, 'wrong_type').default({});
/** What is not said, in each of the ways in which programs say nothing. */
const orElse = <T extends z.ZodType>(nothing: string, shape: T) =>
  z.preprocess((value) => (value === '' ? nothing : (value ?? nothing)), shape);

const file = z
  .object(
    {
      id: words.optional(),
      own: words.optional(),
      pages: z.int('wrong_type').min(1, 'out_of_range').max(9999, 'out_of_range').optional(),
    },
    'wrong_type',
  )
  .refine(({ id, own }) => (id === undefined) !== (own === undefined), 'id_or_own');

/** A letter's input as the API takes it. What is left out becomes a gap. */
export const letterShape = z.object({
  kind: orElse('open', z.enum(letterKinds, 'unknown')),
  category: named,
  request: named,
  marketplace: orElse(
    '',
    z.string('wrong_type').refine((code) => code === '' || storeCodes.includes(code), 'unknown'),
  ),
  values,
  tried: z.array(words, 'wrong_type').max(mostInList, 'too_many').default([]),
  evidence: z.array(file, 'wrong_type').max(mostInList, 'too_many').default([]),
  extra: values,
  locale: answerLocale,
});
export type AskedLetter = z.infer<typeof letterShape>;

/** The writer's input of what was asked. */
export function inputOf({ locale: _locale, evidence, ...asked }: AskedLetter): LetterInput {
  const files = evidence.map(({ id, own, pages }) => ({
    ...(id === undefined ? {} : { id }),
    ...(own === undefined ? {} : { own }),
    ...(pages === undefined ? {} : { pages }),
  }));
  return { ...asked, evidence: files };
}

/** What names nothing of ours: a letter would leave it out without a word. */
export function unknownIn(content: LetterContent, input: LetterInput): FieldError[] {
  const category = Object.hasOwn(content.requests, input.category)
    ? content.requests[input.category]
    : undefined;
  if (!category) return [unknown('category')];
  if (!requestOf(content, input)) return [unknown('request')];
  const fields = (place: 'values' | 'extra') =>
    Object.keys(input[place])
      .filter((id) => !Object.hasOwn(content.fields, id))
      .map((id) => unknown(`${place}.${id}`));
  const offers = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id);
  const tried = input.tried.flatMap((id, at) =>
    offers(category.tried, id) ? [] : [unknown(`tried.${at}`)],
  );
  const evidence = input.evidence.flatMap(({ id }, at) =>
    id === undefined || offers(category.evidence, id) ? [] : [unknown(`evidence.${at}.id`)],
  );
  return [...fields('values'), ...fields('extra'), ...tried, ...evidence];
}

const unknown = (field: string): FieldError => ({ field, code: 'unknown' });
