import { z } from 'zod';

/** A text in both languages. */
const both = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const word = z.coerce.string().min(1);

const category = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  group: z.string(),
  zh: z.string().min(1),
  en: z.string().min(1),
  synonyms: z.strictObject({ zh: z.array(word), en: z.array(word) }),
  amazon_wording: z.array(word),
  sub_issues: z.array(both.extend({ id: z.string() })),
  evidence: z.array(both).min(1),
  before: z.array(both).min(1),
  handled_by: z.array(both).min(1),
  route: z.string(),
  ladder: z.string(),
  facts: z.array(z.string()),
  note: both.optional(),
});

/** content/categories.yml */
export const categoriesFile = z.strictObject({
  groups: z.array(both.extend({ id: z.string() })),
  routes: z.record(z.string(), both.extend({ confidence: z.string() })),
  ladders: z.record(z.string(), z.array(both).min(1)),
  categories: z.array(category),
});

/** content/introductions.yml: what each category feels like, what it isn't, and where else to look. */
export const introductionsFile = z.record(
  z.string(),
  z.strictObject({
    feels: both,
    isnt: both,
    next: both.extend({ category: z.string() }),
  }),
);

/** content/notice-phrases.yml: search keys, never shown as Amazon's own words. */
export const noticePhrasesFile = z.strictObject({
  generic: z.array(word),
  categories: z.record(
    z.string(),
    z.strictObject({
      notice_en: z.array(z.strictObject({ p: word, s: z.string(), g: z.literal(1).optional() })),
      seller_en: z.array(word),
      seller_zh: z.array(word),
    }),
  ),
});

/** content/seller-words.yml: for each category what sellers say, and how notices put it. */
export const sellerWordsFile = z.record(
  z.string(),
  z.strictObject({ zh: z.array(word), en: z.array(word), notices: z.array(word) }),
);

/** content/glossary.yml */
export const glossaryFile = z.strictObject({
  terms: z.array(
    both.extend({
      zh_synonyms: z.array(word),
      en_synonyms: z.array(word),
      meaning: both,
      ambiguous: z.boolean().optional(),
      note: both.optional(),
    }),
  ),
});

/** content/everyday-words.yml: words for one thing that are no terms of the trade. */
export const everydayWordsFile = z.strictObject({
  groups: z.array(
    z.strictObject({
      zh: z.array(word).min(1),
      en: z.array(word).min(1),
      ambiguous: z.boolean().optional(),
    }),
  ),
});

/** content/phrases.yml */
export const phrasesFile = z.strictObject({
  purposes: z.array(both.extend({ id: z.string() })),
  phrases: z.array(
    both.extend({ id: z.string(), purpose: z.string(), placeholders: z.array(word) }),
  ),
});

/** content/facts.yml */
export const factsFile = z.strictObject({
  confidence: z.record(z.string(), both.extend({ meaning: both })),
  facts: z.array(
    both.extend({ id: z.string(), confidence: z.string(), sources: z.array(z.string()) }),
  ),
});

/** content/sources.yml */
export const sourcesFile = z.strictObject({
  kinds: z.record(z.string(), both),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      url: z.string(),
      kind: z.string(),
      note: z.string().optional(),
      checked: z.coerce.date(),
    }),
  ),
});

export type Both = z.infer<typeof both>;
export type Category = z.infer<typeof category>;
export type Glossary = z.infer<typeof glossaryFile>['terms'];
export type EverydayWords = z.infer<typeof everydayWordsFile>['groups'];
export type NoticePhrases = z.infer<typeof noticePhrasesFile>;
export type SellerWords = z.infer<typeof sellerWordsFile>;
export type Phrases = z.infer<typeof phrasesFile>;
export type Facts = z.infer<typeof factsFile>;
export type Sources = z.infer<typeof sourcesFile>;
export type Taxonomy = z.infer<typeof categoriesFile>;
export type Introductions = z.infer<typeof introductionsFile>;
