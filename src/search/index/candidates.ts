import { agreementWeight } from '../agreement.ts';
import type { AskedTerm } from './postings.ts';
import type { Segment } from './segment.ts';
import { topOf, type Candidate } from './top.ts';
import { weigh } from './weigh.ts';

/** What a document has to be, as codes; undefined lets all pass. */
export interface CodedFilters {
  kind?: number | undefined;
  marketplace?: number | undefined;
  outcome?: number | undefined;
  /** 1 for each list of categories that passes. */
  category?: Uint8Array | undefined;
}

export interface Looking {
  segments: readonly Segment[];
  terms: readonly AskedTerm[];
  /** How well each list of categories agrees with the question, 0 to 1. */
  agreement: Float32Array;
  filters: CodedFilters;
  /** How many of the best to keep, of pages and of stories: each are looked at on their own. */
  keep: { pages: number; stories: number };
  story: number;
}

/** Counts by code. */
export interface Counts {
  kind: Uint32Array;
  category: Uint32Array;
  marketplace: Uint32Array;
  outcome: Uint32Array;
}

export interface Gathered {
  pages: Candidate[];
  stories: Candidate[];
  /** How many documents match and pass all filters. */
  total: number;
  /** Of each value: how many match and pass the other filters. */
  counts: Counts;
}

/** What the words of a document count at most, as in `rank.ts`: there in two parts. */
const wordsWeight = 3;
/** Below this share of the best, a document has little in common with the question … */
const leastShare = 0.5;
/** … but so many match in any case: enough for the exact ranking to find the best ten among. */
const atLeast = { pages: 10, stories: 50 };

/**
 * Looks through all documents with the terms of a question. What matches is settled before any
 * filter, so that each count is what the filter leaves.
 */
export function gather(looking: Looking): Gathered {
  const tops = { pages: topOf(atLeast.pages), stories: topOf(atLeast.stories) };
  const topFor = (segment: Segment) =>
    segment.kinds[0] === looking.story ? tops.stories : tops.pages;
  const scores = looking.segments.map((segment, at) =>
    scored(segment, at, looking, topFor(segment)),
  );
  const [pages, stories] = [tops.pages.best(), tops.stories.best()];
  const best = Math.max(pages[0]?.score ?? 0, stories[0]?.score ?? 0);
  const leastOf = (top: readonly Candidate[], many: number) =>
    Math.min(best * leastShare, top.length < many ? 0 : top.at(-1)!.score);
  const leastPage = leastOf(pages, atLeast.pages);
  const leastStory = leastOf(stories, atLeast.stories);
  const sheets = looking.segments.map((segment, at) => ({
    segment,
    scores: scores[at]!,
    least: topFor(segment) === tops.stories ? leastStory : leastPage,
  }));
  return count(sheets, looking);
}

function scored(
  segment: Segment,
  at: number,
  { terms, agreement }: Looking,
  top: ReturnType<typeof topOf>,
): Float32Array {
  const sheet = weigh(segment, at, terms);
  const { removed, categories } = segment;
  let least = top.least();
  for (let place = 0; place < sheet.length; place++) {
    const agreed = agreementWeight * agreement[categories[place]!]!;
    sheet[place] = removed[place] ? 0 : wordsWeight * sheet[place]! + agreed;
    // As it is kept, in 32 bits: the tenth must not fall below its own score.
    const score = sheet[place]!;
    if (score <= least || score === 0) continue;
    top.offer(at, place, score);
    least = top.least();
  }
  return sheet;
}

interface Sheet {
  segment: Segment;
  scores: Float32Array;
  /** What a document must reach to match. */
  least: number;
}

function count(sheets: readonly Sheet[], looking: Looking): Gathered {
  const { filters, keep, story, agreement } = looking;
  const pages = topOf(keep.pages);
  const stories = topOf(keep.stories);
  const counts: Counts = {
    kind: new Uint32Array(256),
    category: new Uint32Array(agreement.length),
    marketplace: new Uint32Array(256),
    outcome: new Uint32Array(256),
  };
  let total = 0;
  for (const [at, { segment, scores, least }] of sheets.entries()) {
    const { kinds, categories, marketplaces, outcomes } = segment;
    for (let place = 0; place < scores.length; place++) {
      const score = scores[place]!;
      if (score < least || score <= 0) continue;
      const kind = kinds[place]!;
      const category = categories[place]!;
      const marketplace = marketplaces[place]!;
      const outcome = outcomes[place]!;
      const wrongKind = filters.kind !== undefined && filters.kind !== kind;
      const wrongCategory = filters.category !== undefined && !filters.category[category];
      const wrongPlace = filters.marketplace !== undefined && filters.marketplace !== marketplace;
      const wrongOutcome = filters.outcome !== undefined && filters.outcome !== outcome;
      const wrong = +wrongKind + +wrongCategory + +wrongPlace + +wrongOutcome;
      if (wrong > 1) continue;
      if (wrong === 0 || wrongKind) counts.kind[kind]!++;
      if (wrong === 0 || wrongCategory) counts.category[category]!++;
      if (wrong === 0 || wrongPlace) counts.marketplace[marketplace]!++;
      if (wrong === 0 || wrongOutcome) counts.outcome[outcome]!++;
      if (wrong > 0) continue;
      total++;
      (kind === story ? stories : pages).offer(at, place, score);
    }
  }
  return { pages: pages.best(), stories: stories.best(), total, counts };
}
