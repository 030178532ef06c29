import { fold } from './fold.ts';
import { withoutMarks } from './marks.ts';
import { stem } from './stem.ts';

export type TermKind = 'pair' | 'character' | 'word' | 'code';

/** One term of a text; `start` and `end` are UTF-16 offsets of the original text. */
export interface Term {
  term: string;
  kind: TermKind;
  start: number;
  end: number;
}

/** Receives each term with its place in the folded text. */
type Visit = (term: string, kind: TermKind, from: number, to: number) => void;

/** Scripts written without spaces: Han, Hiragana, Katakana, Hangul. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Hangul}`;
const inner = `(?:(?![${unspaced}])[\\p{L}\\p{N}])+`;
/** A run of unspaced characters, or a word or code whose parts are joined by - + . / ' _ or &. */
const runs = new RegExp(
  `[\\u4e00-\\u9fff]+|[a-z0-9]+(?![^\\s\\u4e00-\\u9fff，。、；：])|[${unspaced}]+|${inner}(?:[-+./'_&]${inner})*\\+?`,
  'gu',
);
const parts = /[\p{L}\p{N}]+/gu;
const longestWord = 40;

/**
 * The terms of a text, the same when indexing and when asking: Latin words with a light stem,
 * numbers and codes whole (5665, dd+7 as dd7, section 3 as section3), CJK characters and pairs of
 * them. Redaction marks are left out.
 */
export function termsOf(text: string): Term[] {
  const { text: folded, starts } = fold(withoutMarks(text));
  const terms: Term[] = [];
  visitTerms(folded, (term, kind, from, to) => {
    // A character such as ½ folds into several: a term ends where the whole character does.
    let behind = to;
    while (behind < starts.length && starts[behind] === starts[to - 1]) behind++;
    terms.push({ term, kind, start: starts[from] ?? 0, end: starts[behind] ?? text.length });
  });
  return terms;
}

/** The terms of a text without their places: quicker, for counting. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  visitTerms(fold(withoutMarks(text)).text, (term) => words.push(term));
  return words;
}

function visitTerms(folded: string, visit: Visit): void {
  let before: { word: string; start: number; end: number } | undefined;
  for (const match of folded.matchAll(runs)) {
    const run = match[0];
    const start = match.index;
    if (isUnspaced(run)) {
      visitCharacters(run, start, visit);
      before = undefined;
      continue;
    }
    visitWord(run, start, visit);
    const end = start + run.length;
    const follows = before && start === before.end + 1 && folded[before.end] === ' ';
    if (before && follows && /^\d{1,3}$/.test(run) && /^\p{L}+$/u.test(before.word)) {
      visit(before.word + run, 'code', before.start, end);
    }
    before = { word: run, start, end };
  }
}

const unspacedStart = new RegExp(`^[${unspaced}]`, 'u');

function isUnspaced(run: string): boolean {
  const code = run.charCodeAt(0);
  if (code < 0x1100) return false;
  return (code >= 0x4e00 && code <= 0x9fff) || unspacedStart.test(run);
}

function visitCharacters(run: string, at: number, visit: Visit): void {
  let previous = '';
  for (const character of run) {
    const end = at + character.length;
    visit(character, 'character', at, end);
    if (previous !== '') visit(previous + character, 'pair', at - previous.length, end);
    previous = character;
    at = end;
  }
}

function visitWord(run: string, at: number, visit: Visit): void {
  if (/^[a-z]+$/.test(run)) return visitPlain(run, at, visit);
  const word = run.replace(/'s?$/, '');
  const pieces = [...word.matchAll(parts)];
  const isNumber = /^[\d.]+$/.test(word);
  if (pieces.length > 1 || word.endsWith('+')) {
    const joined = pieces.map((piece) => piece[0]).join('') + (word.endsWith('+') ? '+' : '');
    const whole = isNumber ? word : joined;
    visit(whole.slice(0, longestWord), 'code', at, at + word.length);
    if (isNumber) return;
  }
  for (const { 0: piece, index } of pieces) {
    if (/^[a-z]+$/.test(piece)) {
      if (piece.length > 1 || pieces.length === 1) visitPlain(piece, at + index, visit);
      continue;
    }
    const kind = /\p{N}/u.test(piece) ? 'code' : 'word';
    visit(piece.slice(0, longestWord), kind, at + index, at + index + piece.length);
  }
}

function visitPlain(word: string, at: number, visit: Visit): void {
  visit(stem(word.slice(0, longestWord)), 'word', at, at + word.length);
}
