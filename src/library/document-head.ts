import { z } from 'astro/zod';
import { actors, channels, marketplaces, outcomes } from '../../db/stories.ts';

const step = z.strictObject({
  day: z.number().int().min(0),
  actor: z.enum(actors),
  text: z.string().min(1),
  quote: z.string().optional(),
  /** What the English quote says, in Chinese. */
  gloss: z.string().optional(),
  /** At most one: the step that changed the course. */
  key: z.boolean().optional(),
});

const change = z.strictObject({ on: z.coerce.date(), what: z.string().min(1) });

/** What the head of a guide or an example may say beside Starlight's own keys. */
export const documentHead = z.object({
  categories: z.array(z.string()).optional(),
  // guides
  guide: z
    .string()
    .regex(/^G\d\d$/)
    .optional(),
  checked: z.coerce.date().optional(),
  minutes: z.number().int().positive().optional(),
  stores: z.array(z.enum(['all', ...marketplaces])).optional(),
  facts: z.array(z.string()).optional(),
  sources: z.array(z.string()).optional(),
  /** The history of changes, newest first. */
  changes: z.array(change).optional(),
  // examples
  marketplace: z.enum(marketplaces as [string, ...string[]]).optional(),
  outcome: z.enum(outcomes).optional(),
  channel: z.enum(channels).optional(),
  replyLanguage: z.enum(['zh', 'en', 'other']).optional(),
  days: z.number().int().min(0).optional(),
  rounds: z.number().int().min(0).optional(),
  takeaway: z.string().optional(),
  steps: z
    .array(step)
    .refine((steps) => steps.filter((one) => one.key).length <= 1, 'at most one key step')
    .optional(),
  english: z.array(z.strictObject({ en: z.string(), zh: z.string() })).optional(),
  guides: z.array(z.string()).optional(),
});
