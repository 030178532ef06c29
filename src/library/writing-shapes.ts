import { z } from 'zod';
import { parts } from '../writing/letter-content.ts';
import { letterKinds, type FieldKind } from '../writing/types.ts';

const text = z.string().min(1);
const both = z.strictObject({ zh: text, en: text });
const named = both.extend({ id: text.regex(/^[a-z0-9-_]+$/) });

const fieldKinds = [
  'asin',
  'order',
  'shipment',
  'fnsku',
  'gtin',
  'case',
  'date',
  'number',
  'money',
  'id',
  'quoted',
  'choice',
  'english',
] as const satisfies readonly FieldKind[];

const field = both
  .extend({
    kind: z.enum(fieldKinds),
    label: both,
    why: both,
    choices: z.array(named).min(2).optional(),
    samples: z.array(both).min(3).max(6).optional(),
    ahead: z.literal(true).optional(),
  })
  .refine(({ kind, choices }) => (kind === 'choice') === (choices !== undefined), {
    error: 'a choice has choices, and nothing else has',
  })
  .refine(({ kind, samples }) => (kind === 'english') === (samples !== undefined), {
    error: 'an english field has samples, and nothing else has',
  })
  .refine(({ kind, ahead }) => ahead === undefined || kind === 'date', {
    error: 'only a date may lie ahead',
  });

const fields = z.record(text.regex(/^[a-z0-9_]+$/), field);

/** content/letter-fields.yml: what the requests ask for. */
export const letterFieldsFile = fields;

const request = named.extend({
  ask: both,
  done: both,
  subject: text.max(60),
  fields: z.array(text).min(1),
});

/** content/requests.yml: by category, what a seller may ask for. */
export const requestsFile = z.record(
  z.string(),
  z.strictObject({
    requests: z.array(request).min(3),
    tried: z.array(named).min(1),
    evidence: z.array(named).min(1),
  }),
);

const passage = z.strictObject({ heading: both.optional(), items: z.array(both).min(1) });

const kind = both.extend({
  hint: both,
  warning: both.optional(),
  usual: z.strictObject({ in: z.array(text).min(1), elsewhere: both }).optional(),
  subject: text,
  first: both,
  fields: z.array(text),
  optional: z.array(text),
  facts: z.array(text),
  lines: z.array(z.union([z.enum(parts), passage])),
  close: both,
});

/** content/letter-kinds.yml: the kinds of letter, and the words that all of them share. */
export const letterKindsFile = z.strictObject({
  words: z.strictObject({
    marketplace: both,
    facts: both,
    request: both,
    tried: both,
    evidence: both,
    file: both,
    page: both,
    pages: both,
  }),
  fields,
  /** All of them: a record of an enum is exhaustive. */
  kinds: z.record(z.enum(letterKinds), kind),
});

export type LetterFields = z.infer<typeof letterFieldsFile>;
export type Requests = z.infer<typeof requestsFile>;
export type LetterKinds = z.infer<typeof letterKindsFile>;
