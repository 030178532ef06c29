import type { Both } from '../types.ts';
import { packed } from './category-table.ts';
import { termsOf } from './category-terms.ts';
import type { CategoryTable, ReplyPhrases } from './types.ts';

/** The words of content/ that the categories' table is made of. */
export interface Wording {
  categories: readonly (Both & {
    id: string;
    synonyms: { zh: readonly string[]; en: readonly string[] };
    amazon_wording: readonly string[];
    sub_issues: readonly Both[];
    evidence: readonly Both[];
  })[];
  noticePhrases: {
    generic: readonly string[];
    categories: Readonly<
      Record<
        string,
        {
          notice_en: readonly { p: string; g?: 1 | undefined }[];
          seller_en: readonly string[];
          seller_zh: readonly string[];
        }
      >
    >;
  };
  /** content/requests.yml: what sellers ask support for. */
  requests: Readonly<
    Record<
      string,
      {
        requests: readonly (Both & { subject: string; ask: Both; done: Both })[];
        tried: readonly Both[];
      }
    >
  >;
  sellerWords: Readonly<
    Record<string, { zh: readonly string[]; en: readonly string[]; notices: readonly string[] }>
  >;
}

/** How many terms a category keeps, and what is worth keeping. */
const kept = 26;
const leastWorth = 0.8;
/** A weight is told to this part of 1: fewer steps travel lighter. */
const steps = 2.5;
/** Words of any answer (“reply”, “documents”) count this much. */
const everyReply = 0.25;
/** Answers about anything speak of cases, replies and appeals: these categories' words count less. */
const anyCase: Readonly<Record<string, number>> = { 'case-ai-support': 0.5, 'appeal-poa': 0.5 };
/** How soon a word said often enough stops gaining; how much a category's many phrases matter. */
const saturation = 1.5;
const lengthMatters = 0.5;

/** The words that tell the categories apart, made once when the site is built. */
export function categoryTable(phrases: ReplyPhrases, wording: Wording): CategoryTable {
  const common = commonTerms(phrases, wording);
  const counts = wording.categories.map((category) => countsOf(category, wording));
  const lengths = counts.map((count) => count.values().reduce((sum, one) => sum + one, 0));
  const average = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  const holding = new Map<string, number>();
  for (const term of counts.flatMap((count) => [...count.keys()])) {
    holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  const terms = counts.map((count, at) => {
    const length = 1 - lengthMatters + (lengthMatters * lengths[at]!) / average;
    const ofCategory = anyCase[wording.categories[at]!.id] ?? 1;
    const weighed = [...count]
      .map(([term, times]) => {
        const part = (common.has(term) ? everyReply : 1) * ofCategory;
        const often = times / (times + saturation * length);
        return [term, part * often * rareness(holding.get(term)!, counts.length)] as const;
      })
      .filter(([, worth]) => worth >= leastWorth)
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, kept);
    return packed(weighed.map(([term, worth]) => [term, Math.round(worth * steps) * (10 / steps)]));
  });
  return { ids: wording.categories.map(({ id }) => id), terms };
}

const rareness = (holding: number, all: number) =>
  Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

/** The words that answers about anything are made of. */
const anyMatter = [
  'polite',
  'template',
  'automatic',
  'received',
  'under_review',
  'closed',
  'stays_open',
  'reopen',
  'transferred',
  'ask',
  'condition',
  'repeated',
] as const;

function commonTerms({ phrases, empty }: ReplyPhrases, { noticePhrases }: Wording): Set<string> {
  const lists = anyMatter.flatMap((name) => [...phrases[name].en, ...phrases[name].zh]);
  return new Set([...lists, ...empty.en, ...empty.zh, ...noticePhrases.generic].flatMap(termsOf));
}

function countsOf(
  category: Wording['categories'][number],
  { noticePhrases, sellerWords, requests }: Wording,
): Map<string, number> {
  const notices = noticePhrases.categories[category.id];
  const said = sellerWords[category.id];
  const both = (texts: readonly Both[]) => texts.flatMap(({ zh, en }) => [zh, en]);
  const weighed: [number, readonly string[]][] = [
    [2, [category.zh, category.en, ...category.amazon_wording]],
    [1, [...category.synonyms.zh, ...category.synonyms.en, ...both(category.sub_issues)]],
    [1, (notices?.notice_en ?? []).filter(({ g }) => !g).map(({ p }) => p)],
    [0.4, (notices?.notice_en ?? []).filter(({ g }) => g).map(({ p }) => p)],
    [1, said?.notices ?? []],
    [
      0.5,
      [...(notices?.seller_en ?? []), ...(notices?.seller_zh ?? []), ...both(category.evidence)],
    ],
    [0.5, [...(said?.zh ?? []), ...(said?.en ?? [])]],
  ];
  for (const { zh, en, subject, ask, done } of requests[category.id]?.requests ?? []) {
    weighed.push([0.8, [zh, en, subject, ...both([ask, done])].map(withoutGaps)]);
  }
  weighed.push([0.4, both(requests[category.id]?.tried ?? [])]);
  const counts = new Map<string, number>();
  for (const [weight, texts] of weighed) {
    for (const term of texts.flatMap(termsOf)) counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  return counts;
}

const withoutGaps = (text: string) => text.replace(/\{.*?\}/g, ' ');
