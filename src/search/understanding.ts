import { inARow, type Span } from './known-phrases.ts';
import type { Question } from './question.ts';
import { termsOf, type Term } from './terms.ts';

/** The languages of a question: one of the site's two, or both in earnest. */
export type Language = 'zh' | 'en' | 'mixed';

const wordsTakenAway = /^(?:term|code):/;

/**
 * Reads a question as if its reader had not written what they took away: `read` gets the text with
 * spaces in place of those words, so that every offset still holds, and no category, synonym or
 * result is found by them.
 */
export function understood(
  text: string,
  without: readonly string[],
  read: (text: string) => Question,
): Question {
  return withoutTags(read(withoutWords(text, without)), without);
}

/**
 * A question without the tags that its reader took away, such as `category:hijacker` or
 * `code:5665`: a category is neither predicted nor agreed with, a term or a code counts nothing, an
 * identifier leaves the list. Tags of anything else change nothing.
 */
export function withoutTags(question: Question, without: readonly string[]): Question {
  if (without.length === 0) return question;
  const gone = new Set(without);
  const lost = new Set(wordsIn(without).flatMap((words) => termsOf(words).map(({ term }) => term)));
  const text = withoutWords(question.text, without);
  const written = termsOf(text);
  const left = new Set(written.map(({ term }) => term));
  const kept = ([term]: [string, number]) => left.has(term) || !lost.has(term);
  return {
    ...question,
    text,
    written,
    own: new Map([...question.own].filter(([term]) => left.has(term))),
    terms: new Map([...question.terms].filter(kept)),
    categories: question.categories.filter(({ id }) => !gone.has(`category:${id}`)),
    errorCodes: question.errorCodes.filter((code) => left.has(code)),
    labels: question.labels.filter((label) => !gone.has(`identifier:${label}`)),
  };
}

/** The text with spaces in place of the words and codes that the reader took away. */
export function withoutWords(text: string, without: readonly string[]): string {
  const terms = inARow(termsOf(text));
  let left = text;
  for (const words of wordsIn(without)) {
    for (const { start, end } of places(terms, words)) {
      left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
    }
  }
  return left;
}

/** True when a text says some words, in whatever form and script. */
export function holds(text: string, words: string): boolean {
  return places(inARow(termsOf(text)), words).length > 0;
}

function wordsIn(without: readonly string[]): string[] {
  return without
    .filter((tag) => wordsTakenAway.test(tag))
    .map((tag) => tag.replace(wordsTakenAway, ''));
}

function places(terms: readonly Term[], words: string): Span[] {
  const wanted = inARow(termsOf(words)).map(({ term }) => term);
  if (wanted.length === 0) return [];
  const found: Span[] = [];
  for (let at = 0; at + wanted.length <= terms.length; at++) {
    if (!wanted.every((term, ahead) => terms[at + ahead]!.term === term)) continue;
    const last = terms[at + wanted.length - 1]!;
    found.push({ start: terms[at]!.start, end: last.end });
  }
  return found;
}

/** A Chinese text names ASINs, FBA and Cases; so many Latin words in a hundred are no English yet. */
const fewWords = 0.25;
const fewCharacters = 0.1;

/** The language of a text's terms; of a text that says nothing, `mixed`. */
export function languageOf(terms: readonly Pick<Term, 'kind'>[]): Language {
  const han = terms.filter(({ kind }) => kind === 'character').length;
  // A Chinese word has two characters.
  const latin = terms.filter(({ kind }) => kind === 'word').length * 2;
  if (latin > 0 && han <= (han + latin) * fewCharacters) return 'en';
  return han > 0 && latin <= (han + latin) * fewWords ? 'zh' : 'mixed';
}
