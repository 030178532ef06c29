import { likely, sureness } from './categories.ts';
import { nameOf, type Finder } from './finder.ts';
import type { Question } from './question.ts';
import type { DocumentFacts, Ranked } from './rank.ts';
import { presenter } from './results.ts';
import type {
  Locale,
  PredictedCategory,
  SearchAnswer,
  SearchQuery,
  SearchResult,
  SimilarOptions,
} from './types.ts';
import { tellingWords, type TellingWords } from './telling.ts';
import type { CategoryWords } from './vocabulary.ts';

const usualLimit = 10;
const mostAtOnce = 50;
const mostTermsShown = 12;

/** Answers a question: the filters, one page of results, and what the question was taken to mean. */
export async function answer(
  finder: Finder,
  categories: readonly CategoryWords[],
  query: SearchQuery,
): Promise<SearchAnswer> {
  const started = performance.now();
  const offset = Math.max(0, Math.trunc(query.offset ?? 0));
  const upTo = offset + pageSize(query.limit);
  const { question, ranked, total, facets } = await finder.find(query.q, { ...query, upTo });
  return {
    query: {
      text: query.q,
      terms: telling(question),
      categories: predicted(question, categories),
      identifiers: question.labels.map((label) => ({ label })),
      errorCodes: question.errorCodes,
      language: question.language,
      words: query.without ? tellingOf(categories)(question) : [],
    },
    total,
    facets,
    results: await shown(finder, question, ranked.slice(offset, upTo), query.locale),
    tookMs: Math.round((performance.now() - started) * 10) / 10,
  };
}

/** What is most like a text, leaving out the document that it comes from. */
export async function similarTo(
  finder: Finder,
  text: string,
  { locale, exclude, kinds, limit }: SimilarOptions,
): Promise<SearchResult[]> {
  const { question, ranked } = await finder.find(text, { upTo: mostAtOnce });
  const page = ranked
    .filter(({ document }) => !kinds || kinds.includes(document.kind))
    .filter(({ document }) => exclude === undefined || !isDocument(exclude, document))
    .slice(0, pageSize(limit));
  return shown(finder, question, page, locale);
}

async function shown(
  finder: Finder,
  question: Question,
  page: readonly Ranked[],
  locale: Locale,
): Promise<SearchResult[]> {
  const texts = await finder.texts(page.map(({ document }) => document));
  const present = presenter(question, locale);
  return page.flatMap((one) => {
    const document = texts.get(nameOf(one.document));
    return document ? [present(one, document)] : [];
  });
}

const finders = new WeakMap<readonly CategoryWords[], TellingWords>();

/** The vocabulary stays the same as long as the worker lives: its words are learnt once. */
function tellingOf(categories: readonly CategoryWords[]): TellingWords {
  const finder = finders.get(categories) ?? tellingWords(categories);
  finders.set(categories, finder);
  return finder;
}

function isDocument(name: string, { kind, address }: DocumentFacts): boolean {
  return name === (kind === 'story' ? `K-${address}` : address);
}

function pageSize(limit = usualLimit): number {
  return Math.min(mostAtOnce, Math.max(1, Math.trunc(limit) || usualLimit));
}

/** The seller's own terms that say most: no single characters, no words of grammar. */
function telling({ own }: Question): string[] {
  return [...own]
    .filter(([term, weight]) => weight >= 1 && term.length > 1)
    .slice(0, mostTermsShown)
    .map(([term]) => term);
}

function predicted({ categories }: Question, known: readonly CategoryWords[]): PredictedCategory[] {
  const sure = sureness(categories);
  // Squared, so that a clear lead looks like one.
  const sum = categories.reduce((total, { score }) => total + score ** 2, 0);
  return likely(categories).flatMap(({ id, score }) => {
    const words = known.find((category) => category.id === id);
    const share = Math.round(sure * (score ** 2 / sum) * 1000) / 1000;
    return words ? [{ id, zh: words.zh, en: words.en, score: share }] : [];
  });
}
