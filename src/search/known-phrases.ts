import type { Term } from './terms.ts';

export interface Span {
  start: number;
  end: number;
}

/** Known phrases, term by term; `ends` where one is whole. */
interface Branch {
  next: Map<string, Branch>;
  ends: boolean;
}

/**
 * Learns phrases of two or more terms; the returned function finds them in a text's terms, from each
 * place on the longest.
 */
export function phraseFinder(
  phrases: Iterable<readonly Term[]>,
): (terms: readonly Term[]) => Span[] {
  const root: Branch = { next: new Map(), ends: false };
  for (const phrase of phrases) grow(root, inARow(phrase));
  return (terms) => {
    const row = inARow(terms);
    return row.flatMap(({ start }, from) => {
      const end = longestEnd(root, row, from);
      return end === undefined ? [] : [{ start, end }];
    });
  };
}

/** Pairs overlap their neighbours: a phrase is its characters and words in a row. */
export function inARow(terms: readonly Term[]): Term[] {
  return terms.filter(({ kind }) => kind !== 'pair');
}

function grow(root: Branch, row: readonly Term[]): void {
  if (row.length < 2) return;
  let branch = root;
  for (const { term } of row) {
    const next = branch.next.get(term) ?? { next: new Map(), ends: false };
    branch.next.set(term, next);
    branch = next;
  }
  branch.ends = true;
}

function longestEnd(root: Branch, row: readonly Term[], from: number): number | undefined {
  let branch: Branch | undefined = root;
  let end: number | undefined;
  for (let at = from; at < row.length; at++) {
    branch = branch.next.get(row[at]!.term);
    if (!branch) break;
    if (branch.ends) end = row[at]!.end;
  }
  return end;
}
