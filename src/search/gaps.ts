import { errorCodesOf } from './question.ts';
import { termsOf, type Term } from './terms.ts';
import type { SearchAnswer, SearchQuery } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A question that found nothing close, in our words: see `gapWords`. */
export interface Gap {
  /** The likeliest category; empty when none is likely. */
  category: string;
  /** Words of the vocabulary and known error codes, in a fixed order. */
  terms: string[];
}

/** Says what of our vocabulary a text names, the most telling first. */
export type GapWords = (text: string) => string[];

/** A short question is kept nearly whole; a long text names many things, and two readers would
 * hardly ever name the same four. */
const mostTerms = 4;
const mostOfLongText = 2;
const longText = 60;
/** What a text is about stands in its beginning; this runs beside the answering of others. */
const longestRead = 1500;

/** Below this share of the answer's first results nothing can be said about what was found. */
const fewestResults = 5;

/**
 * The words that a gap may be kept in. A text never lends its own: whatever form a concept has in it
 * (“跟卖”, “hijacker”), the concept's first form is kept, so no name, shop or number can get through;
 * of codes only those that stand in our content. Ambiguous words come last; everyday ones are no
 * words of the trade and tell editors nothing.
 */
export function gapWords({ categories, concepts: all }: Vocabulary): GapWords {
  const concepts = all.filter(({ everyday }) => !everyday);
  const phrases = categories.flatMap((one) => one.phrases.map(({ text }) => text));
  const withCodes = phrases.filter((phrase) => /\d{4}/.test(phrase));
  const codes = new Set(withCodes.flatMap((phrase) => errorCodesOf(termsOf(phrase))));
  const forms = new Map<string, { key: string; at: number }[]>();
  for (const [at, concept] of concepts.entries()) {
    for (const form of concept.forms) {
      const run = runOf(termsOf(form));
      const others = forms.get(run[0] ?? '') ?? [];
      if (run[0]) forms.set(run[0], [...others, { key: `${run.join(' ')} `, at }]);
    }
  }
  return (text) => {
    const named = new Map<number, number>();
    const written = termsOf(text.slice(0, longestRead));
    const run = runOf(written);
    for (const [from, first] of run.entries()) {
      const ahead = `${run.slice(from, from + longestForm).join(' ')} `;
      for (const { key, at } of forms.get(first) ?? []) {
        if (ahead.startsWith(key)) named.set(at, Math.max(named.get(at) ?? 0, key.length));
      }
    }
    const telling = [...named].toSorted(
      ([one, length], [other, otherLength]) =>
        concepts[other]!.weight - concepts[one]!.weight || otherLength - length || one - other,
    );
    return [
      ...errorCodesOf(written).filter((code) => codes.has(code)),
      ...telling.map(([at]) => concepts[at]!.forms[0]!),
    ];
  };
}

/**
 * What editors should know about a question, or null: when something close was found, when it was
 * narrowed or paged, or when nothing of it can be said in our words. A category page alone closes
 * no gap: every category has one.
 */
export function gapIn(query: SearchQuery, answer: SearchAnswer, words: GapWords): Gap | null {
  if (!isWhole(query)) return null;
  const close = answer.results.some((one) => one.closeness === 'close' && one.kind !== 'category');
  if (close) return null;
  const most = query.q.length > longText ? mostOfLongText : mostTerms;
  const terms = [...new Set(words(query.q))].slice(0, most).toSorted();
  const category = answer.query.categories[0]?.id ?? '';
  return category === '' && terms.length === 0 ? null : { category, terms };
}

/** The whole question, its first results: no filter, no tag removed. */
function isWhole({ q: _q, locale: _locale, limit, offset, ...narrowed }: SearchQuery): boolean {
  if ((offset ?? 0) > 0 || (limit ?? fewestResults) < fewestResults) return false;
  return Object.values(narrowed).every(
    (value) => value === undefined || (Array.isArray(value) && value.length === 0),
  );
}

const longestForm = 12;

/** Pairs, words and codes in order; a single character alone is no form. */
function runOf(terms: readonly Term[]): string[] {
  return terms.filter(({ kind }) => kind !== 'character').map(({ term }) => term);
}
