import { agreementOf } from './agreement.ts';
import { gather, type CodedFilters, type Counts, type Gathered } from './index/candidates.ts';
import { categoryLists, kinds, marketplaceCodes, monthCode, outcomeCodes } from './index/codes.ts';
import { countTerms } from './index/counted.ts';
import type { SearchDocument } from './documents.ts';
import { invertedIndex, type Entry } from './index/inverted-index.ts';
import { askedTerms, underBudget, type AskedTerm } from './index/postings.ts';
import type { Question } from './question.ts';
import { rank, type Matched, type Ranked } from './rank.ts';
import type { Segment } from './index/segment.ts';
import { spreadOut } from './spread.ts';
import type { Candidate } from './index/top.ts';
import type { Facets, SearchQuery } from './types.ts';
import { compare } from './index/weigh.ts';

/** What a question found: how many match, the best of them in order, and what filters would leave. */
export interface Similar {
  total: number;
  ranked: Ranked[];
  facets: Facets;
}

export type Filters = Pick<SearchQuery, keyof Facets>;

/** Finds documents that are like a question. In memory, single-threaded, without a database. */
export interface SearchEngine {
  /** Adds documents, or replaces older ones of the same address; `fresh` ones are known to be new. */
  index: (documents: readonly SearchDocument[], how?: { fresh: boolean }) => void;
  /** Takes stories out, by their public numbers. */
  remove: (numbers: readonly number[]) => void;
  /** The best of all, at least as many as `upTo` where there are so many. */
  similar: (question: Question, filters: Filters, upTo: number) => Similar;
  /** How many documents there are. */
  size: () => number;
  needsUpkeep: () => boolean;
  /** Does what upkeep there is, in steps of some milliseconds. */
  upkeep: () => Generator<void, void>;
}

/** So many are compared with all terms of the question. */
const compared = { pages: 60, stories: 70 };
/** Postings read for one question, whatever the number of stories: some three milliseconds. */
const budget = 400_000;
const storyCode = kinds.codeOf('story');

/** An engine with nothing in it. */
export function searchEngine(): SearchEngine {
  const pages = invertedIndex();
  const stories = invertedIndex();
  const lists = categoryLists();
  const addresses: string[] = [];
  const size = () => pages.size() + stories.size();

  const entryOf = (one: SearchDocument, key: number): Entry => ({
    facts: {
      key,
      kind: kinds.codeOf(one.kind),
      category: lists.codeOf(one.categories),
      marketplace: marketplaceCodes.codeOf(one.marketplace),
      outcome: outcomeCodes.codeOf(one.outcome),
      month: monthCode(one.month),
    },
    counted: countTerms(textsOf(one)),
  });

  return {
    index(documents, { fresh } = { fresh: false }) {
      const [told, edited] = [documents.filter(isStory), documents.filter((one) => !isStory(one))];
      stories.add(
        told.map((one) => entryOf(one, Number(one.address))),
        { replacing: !fresh },
      );
      pages.add(edited.map((one) => entryOf(one, addresses.push(one.address) - 1)));
    },
    remove: stories.remove,
    similar(question, filters, upTo) {
      const segments = [...pages.segments(), ...stories.segments()];
      const terms = askedTerms(question, segments, size());
      const agreement = agreementOf(question.categories, lists.values, question.onTopic);
      const found = gather({
        segments,
        terms: underBudget(terms, budget),
        agreement,
        filters: coded(filters, lists.values),
        keep: { pages: compared.pages, stories: Math.max(compared.stories, upTo) },
        story: storyCode,
      });
      const shelf = { segments, terms, agreement, addresses, lists: lists.values };
      return {
        total: found.total,
        ranked: ordered(found, shelf),
        facets: facetsOf(found.counts, lists.values),
      };
    },
    size,
    needsUpkeep: () => stories.needsMerging() || pages.needsMerging(),
    *upkeep() {
      yield* stories.merging();
      yield* pages.merging();
    },
  };
}

const isStory = ({ kind }: SearchDocument) => kind === 'story';

function textsOf(one: SearchDocument) {
  const joined = (...texts: (string | null)[]) => texts.filter(Boolean).join('\n');
  return {
    title: joined(one.titleZh, one.titleEn),
    keys: one.keys,
    body: joined(one.takeawayZh, one.takeawayEn, one.bodyZh, one.bodyEn),
  };
}

interface Shelf {
  segments: readonly Segment[];
  terms: readonly AskedTerm[];
  agreement: Float32Array;
  addresses: readonly string[];
  lists: readonly (readonly string[])[];
}

/** The best compared with all terms; what is behind them stays as it was gathered. */
function ordered({ pages, stories }: Gathered, shelf: Shelf): Ranked[] {
  const near = [...pages, ...stories.slice(0, compared.stories)];
  const far = stories.slice(compared.stories);
  const front = spreadOut(rank(matched(near, shelf)));
  const behind = matched(far, shelf).map((one) => ({ ...one, words: 0, score: 0, nearness: 0 }));
  return [...front, ...behind];
}

function matched(candidates: readonly Candidate[], shelf: Shelf): Matched[] {
  return shelf.segments.flatMap((segment, at) => {
    const here = candidates
      .filter((one) => one.at === at)
      .toSorted((one, other) => one.place - other.place);
    const places = here.map(({ place }) => place);
    const matches = compare(segment, at, shelf.terms, places);
    return places.map((place, one) => ({
      ...matches[one]!,
      document: factsOf(segment, place, shelf),
      agreement: shelf.agreement[segment.categories[place]!]!,
    }));
  });
}

function factsOf(segment: Segment, place: number, { addresses, lists }: Shelf) {
  const kind = kinds.values[segment.kinds[place]!]!;
  const key = segment.keys[place]!;
  return {
    kind,
    address: kind === 'story' ? String(key) : addresses[key]!,
    categories: [...lists[segment.categories[place]!]!],
    marketplace: marketplaceCodes.values[segment.marketplaces[place]!] ?? null,
    outcome: outcomeCodes.values[segment.outcomes[place]!] ?? null,
    month: segment.months[place]!,
  };
}

function coded(filters: Filters, lists: readonly (readonly string[])[]): CodedFilters {
  const { kind, marketplace, outcome, category } = filters;
  return {
    kind: kind === undefined ? undefined : kinds.codeOf(kind),
    marketplace: marketplace === undefined ? undefined : marketplaceCodes.codeOf(marketplace),
    outcome: outcome === undefined ? undefined : outcomeCodes.codeOf(outcome),
    category: category
      ? Uint8Array.from(lists, (one) => Number(one.includes(category)))
      : undefined,
  };
}

function facetsOf(counts: Counts, lists: readonly (readonly string[])[]): Facets {
  const named = (values: readonly (string | null)[], each: Uint32Array) =>
    Object.fromEntries(
      values.flatMap((value, code) => (value && each[code] ? [[value, each[code]]] : [])),
    );
  const category: Record<string, number> = {};
  for (const [code, list] of lists.entries()) {
    const count = counts.category[code] ?? 0;
    if (count > 0) for (const id of list) category[id] = (category[id] ?? 0) + count;
  }
  return {
    kind: named(kinds.values, counts.kind),
    category,
    marketplace: named(marketplaceCodes.values, counts.marketplace),
    outcome: named(outcomeCodes.values, counts.outcome),
  };
}
